package org.zhunsheng.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.TargetValue;

/** The rows of what a department says as a whole: its programmes, and the indicators of the department and of each of them. */
final class StrategyRows {
    private final Tables tables;
    private final String document;
    private int indicators;

    StrategyRows(Tables tables, String document) {
        this.tables = tables;
        this.document = document;
    }

    void write(Strategy strategy) throws IOException {
        indicators(null, strategy.indicators());
        List<Programme> programmes = strategy.programmes();
        for (int i = 0; i < programmes.size(); i++) {
            programme(i + 1, programmes.get(i));
            indicators(i + 1, programmes.get(i).indicators());
        }
    }

    private void programme(int number, Programme programme) throws IOException {
        Budget budget = programme.budget();
        tables.of("programmes")
                .text("document", document)
                .whole("programme", number)
                .text("label", programme.label())
                .text("name", programme.name())
                .text("text", programme.text())
                .money("budget", budget == null ? null : budget.total())
                .end();
    }

    /** @param programme whose indicators they are; absent where they are the department's own */
    private void indicators(@Nullable Integer programme, List<Indicator> rows) throws IOException {
        for (Indicator indicator : rows) {
            indicators++;
            TableWriter row =
                    tables.of("overall-indicators").text("document", document).whole("indicator", indicators);
            if (programme != null) {
                row.whole("programme", programme);
            }
            standard(row, indicator);
            TargetValue actual = indicator.result().actual();
            row.text("actual", actual == null ? null : actual.printed())
                    .points("score", indicator.result().score())
                    .text("deviation", indicator.result().deviation())
                    .text("remark", indicator.remark())
                    .end();
        }
    }

    private static void standard(TableWriter row, Indicator indicator) {
        Indicator.Standard standard = indicator.standard();
        row.text("level1", indicator.classification().level1())
                .text("level2", indicator.classification().level2())
                .text("class_code", indicator.classification().code())
                .text("name", indicator.name())
                .text("description", indicator.description())
                .points("weight", standard.weight())
                .text("basis", standard.basis())
                .text("direction", standard.direction())
                .value(standard.target());
    }
}
