package org.zhunsheng.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Part;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** A column of a table of indicators as a report shows it: as printed, and only where the table has something in it. */
enum ReportColumn {
    LEVEL1("report.level1", Part.LEVEL1, row -> row.classification().level1()),
    LEVEL2("report.level2", Part.LEVEL2, row -> row.classification().level2()),
    LEVEL3("report.level3", Part.LEVEL3, Indicator::name),
    DESCRIPTION("report.description", Part.DESCRIPTION, Indicator::description),
    TARGET("column.target", Part.TARGET, row -> printed(row.standard().target())),
    CURRENT_TARGET(
            "column.currentYearTarget",
            Part.CURRENT_YEAR_TARGET,
            row -> printed(row.standard().currentYearTarget())),
    WEIGHT("column.weight", Part.WEIGHT, row -> points(row.standard().weight())),
    CURRENT_WEIGHT(
            "column.currentYearWeight",
            Part.CURRENT_YEAR_WEIGHT,
            row -> points(row.standard().currentYearWeight())),
    BASIS("report.valueBasis", Part.BASIS, row -> row.standard().basis()),
    PROGRESS("column.progress", Part.PROGRESS, row -> printed(row.outlook().progress())),
    ACTUAL("column.actual", Part.ACTUAL, row -> printed(row.result().actual())),
    SCORE("column.score", Part.SCORE, row -> points(row.result().score())),
    DEVIATION("column.deviation", Part.DEVIATION, row -> row.result().deviation()),
    REMARK("report.remark", Part.REMARK, Indicator::remark);

    private final String heading;
    private final Part part;
    private final Function<Indicator, @Nullable String> value;

    ReportColumn(String heading, Part part, Function<Indicator, @Nullable String> value) {
        this.heading = heading;
        this.part = part;
        this.value = value;
    }

    /** The name of the heading in the catalogue. */
    String heading() {
        return heading;
    }

    /** The field that findings name. */
    Part part() {
        return part;
    }

    /** The cell as printed; empty where nothing stands there. */
    String of(Indicator row) {
        String text = value.apply(row);
        return text == null ? "" : text;
    }

    /** Whether it holds points. */
    boolean isFigure() {
        return this == WEIGHT || this == CURRENT_WEIGHT || this == SCORE;
    }

    /** The columns that a table has something in, and those that every table has. */
    static List<ReportColumn> of(List<Indicator> rows) {
        return Arrays.stream(values())
                .filter(column -> column.ordinal() <= LEVEL3.ordinal()
                        || column == TARGET
                        || rows.stream().anyMatch(row -> !column.of(row).isEmpty()))
                .toList();
    }

    private static @Nullable String printed(@Nullable TargetValue value) {
        return value == null ? null : value.printed();
    }

    private static @Nullable String points(@Nullable Weight weight) {
        return weight == null ? null : weight.toString();
    }
}
