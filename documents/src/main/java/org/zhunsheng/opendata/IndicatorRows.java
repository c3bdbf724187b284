package org.zhunsheng.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.TargetValue;

/** The rows of the indicators of one project, with their targets and results. */
final class IndicatorRows {
    private final Tables tables;
    private final String document;
    private final int project;

    IndicatorRows(Tables tables, String document, int project) {
        this.tables = tables;
        this.document = document;
        this.project = project;
    }

    void write(List<Indicator> indicators) throws IOException {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            indicator(i + 1, indicator);
            targets(i + 1, indicator.standard());
            result(i + 1, indicator.result());
        }
    }

    private TableWriter begin(String table, int number) throws IOException {
        return tables.of(table)
                .text("document", document)
                .whole("project", project)
                .whole("indicator", number);
    }

    private void indicator(int number, Indicator indicator) throws IOException {
        Indicator.Standard standard = indicator.standard();
        begin("indicators", number)
                .text("level1", indicator.classification().level1())
                .text("level2", indicator.classification().level2())
                .text("class_code", indicator.classification().code())
                .text("name", indicator.name())
                .text("description", indicator.description())
                .points("weight", standard.weight())
                .points("current_year_weight", standard.currentYearWeight())
                .text("basis", standard.basis())
                .text("direction", standard.direction())
                .flag("mandatory", standard.mandatory())
                .text("remark", indicator.remark())
                .end();
    }

    private void targets(int number, Indicator.Standard standard) throws IOException {
        int count = target(number, 0, "TARGET", standard.target());
        count = target(number, count, "CURRENT_YEAR", standard.currentYearTarget());
        for (Indicator.PlaceTarget target : standard.byPlace()) {
            count++;
            begin("targets", number)
                    .whole("target", count)
                    .text("scope", "PLACE")
                    .text("place", target.place())
                    .value(target.target())
                    .end();
        }
    }

    private int target(int number, int before, String scope, @Nullable TargetValue value) throws IOException {
        if (value == null) {
            return before;
        }
        begin("targets", number)
                .whole("target", before + 1)
                .text("scope", scope)
                .value(value)
                .end();
        return before + 1;
    }

    private void result(int number, Indicator.Result result) throws IOException {
        if (result.actual() == null && result.score() == null && result.deviation() == null) {
            return;
        }
        begin("results", number)
                .value(result.actual())
                .points("score", result.score())
                .text("deviation", result.deviation())
                .end();
    }
}
