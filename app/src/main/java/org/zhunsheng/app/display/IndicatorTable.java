package org.zhunsheng.app.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.display.TextTable.Column;
import org.zhunsheng.app.display.TextTable.Kind;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.model.TargetValue;

/** Indicator rows as a table: the two upper levels folded into one column and said once. */
final class IndicatorTable {
    private static final String LEVEL_SUFFIX = "指标";

    private final Messages messages;

    IndicatorTable(Messages messages) {
        this.messages = messages;
    }

    TextTable of(List<Indicator> indicators) {
        TextTable table = new TextTable(columns());
        String group = "";
        for (Indicator indicator : indicators) {
            String levels = levels(indicator.classification());
            table.add(cells(indicator, levels.equals(group) ? "" : levels));
            group = levels;
        }
        return table;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String text : List.of("levels", "name", "target", "currentYearTarget")) {
            columns.add(new Column(messages.say("column." + text), Kind.TEXT));
        }
        for (String figure : List.of("weight", "currentYearWeight")) {
            columns.add(new Column(messages.say("column." + figure), Kind.FIGURE));
        }
        columns.add(new Column(messages.say("column.actual"), Kind.TEXT));
        columns.add(new Column(messages.say("column.score"), Kind.FIGURE));
        for (String text : List.of("progress", "forecast", "likelihood", "deviation")) {
            columns.add(new Column(messages.say("column." + text), Kind.TEXT));
        }
        return columns;
    }

    private List<String> cells(Indicator indicator, String levels) {
        Indicator.Standard standard = indicator.standard();
        Indicator.Result result = indicator.result();
        Indicator.Outlook outlook = indicator.outlook();
        return List.of(
                text(levels),
                text(name(indicator)),
                targets(standard),
                value(standard.currentYearTarget()),
                Figures.points(standard.weight()),
                Figures.points(standard.currentYearWeight()),
                value(result.actual()),
                Figures.points(result.score()),
                value(outlook.progress()),
                value(outlook.forecast()),
                outlook.likelihood() == null ? "" : messages.name(outlook.likelihood()),
                deviation(indicator));
    }

    /** 产出指标 and 数量指标 become 产出/数量. */
    private static String levels(Classification classification) {
        return Stream.of(classification.level1(), classification.level2())
                .filter(Objects::nonNull)
                .map(IndicatorTable::withoutSuffix)
                .collect(Collectors.joining("/"));
    }

    private static String withoutSuffix(String level) {
        boolean more = level.length() > LEVEL_SUFFIX.length();
        return more && level.endsWith(LEVEL_SUFFIX)
                ? level.substring(0, level.length() - LEVEL_SUFFIX.length())
                : level;
    }

    private String name(Indicator indicator) {
        String name = indicator.name() == null ? messages.say("indicator.unnamed") : indicator.name();
        return indicator.standard().mandatory() ? name + messages.say("indicator.mandatory") : name;
    }

    private static String targets(Indicator.Standard standard) {
        return Stream.concat(
                        Stream.of(value(standard.target())),
                        standard.byPlace().stream().map(one -> text(one.place()) + " " + value(one.target())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String deviation(Indicator indicator) {
        Stream<String> causes = indicator.outlook().causes().stream().map(messages::name);
        return Stream.concat(causes, Stream.of(text(indicator.result().deviation())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.say("list.separator")));
    }

    private static String value(@Nullable TargetValue value) {
        return value == null ? "" : text(value.printed());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : Printable.line(text);
    }
}
