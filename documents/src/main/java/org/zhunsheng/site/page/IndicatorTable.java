package org.zhunsheng.site.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.site.shelf.Pairing.Pair;

/** The indicators as the official form has them: the upper levels once for all rows below, results beside the targets. */
final class IndicatorTable {
    private final Sheet sheet;
    private final List<Pair<Indicator>> rows;
    private final List<IndicatorColumn> columns;

    private IndicatorTable(Sheet sheet, List<Pair<Indicator>> rows) {
        this.sheet = sheet;
        this.rows = rows;
        this.columns = IndicatorColumn.of(rows);
    }

    /** Writes a table; nothing where there are no rows. */
    static void write(Sheet sheet, List<Pair<Indicator>> rows) {
        if (!rows.isEmpty()) {
            new IndicatorTable(sheet, rows).write();
        }
    }

    /** Writes a table of indicators without others beside them. */
    static void writeAlone(Sheet sheet, List<Indicator> indicators) {
        write(
                sheet,
                indicators.stream()
                        .map(indicator -> new Pair<Indicator>(indicator, null))
                        .toList());
    }

    private void write() {
        Html html = sheet.html();
        html.open(
                "div",
                "class",
                "wide",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                sheet.say("project.indicators"));
        html.open("table", "class", "indicators");
        html.element("caption", sheet.say("project.indicators"));
        html.open("thead").open("tr");
        sheet.column("indicator.level1").column("indicator.level2").column("indicator.name");
        for (IndicatorColumn column : columns) {
            if (column.isFigure()) {
                sheet.figureColumn(column.heading());
            } else {
                sheet.column(column.heading());
            }
        }
        html.close().close().open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            row(i);
        }
        html.close().close().close();
    }

    private void row(int at) {
        Html html = sheet.html().open("tr");
        level(at, 1);
        level(at, 2);
        Indicator indicator = rows.get(at).either();
        html.open("th", "scope", "row", "class", "name");
        sheet.printed("span", levels(indicator.classification()), "class", "levels");
        sheet.printed("span", indicator.name() == null ? "" : indicator.name());
        if (indicator.standard().mandatory()) {
            html.text(" ").element("span", sheet.say("indicator.mandatory"), "class", "mark");
        }
        html.close();
        for (IndicatorColumn column : columns) {
            String text = column.of(rows.get(at));
            sheet.printed(
                    "td",
                    text,
                    "class",
                    column.isFigure() ? "figure" : text.isEmpty() ? "blank" : "text",
                    "data-label",
                    sheet.say(column.heading()));
        }
        html.close();
    }

    /** The cell of a level, where a group of rows begins. */
    private void level(int at, int depth) {
        if (at > 0 && isSame(at - 1, at, depth)) {
            return;
        }
        int down = 1;
        while (at + down < rows.size() && isSame(at, at + down, depth)) {
            down++;
        }
        Classification own = rows.get(at).either().classification();
        sheet.printed(
                "th",
                depth == 1 ? own.level1() : own.level2(),
                "scope",
                down > 1 ? "rowgroup" : "row",
                "rowspan",
                String.valueOf(down),
                "class",
                "level");
    }

    private boolean isSame(int one, int other, int depth) {
        Classification first = rows.get(one).either().classification();
        Classification second = rows.get(other).either().classification();
        return Objects.equals(first.level1(), second.level1())
                && (depth == 1 || Objects.equals(first.level2(), second.level2()));
    }

    private static @Nullable String levels(Classification classification) {
        return Stream.of(classification.level1(), classification.level2())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }
}
