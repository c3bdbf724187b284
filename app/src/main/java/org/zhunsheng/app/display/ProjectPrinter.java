package org.zhunsheng.app.display;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;

/** Prints one project: whose it is, its money, its goals, its indicators and the sums of their weights. */
final class ProjectPrinter {
    private static final String SEPARATOR = " · ";

    private final Sheet sheet;

    ProjectPrinter(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param position in the document, from one, for projects that the source does not number */
    void print(Project project, int position) throws IOException {
        identity(project.identity(), position);
        finance(project.finance());
        sheet.labelled("project.purpose", project.purpose());
        goals(project.goals());
        sheet.table(new IndicatorTable(sheet.messages()).of(project.indicators()));
        weights(project);
        for (LabelledText note : project.notes()) {
            sheet.item(note.label(), note.text());
        }
    }

    private void identity(Project.Identity identity, int position) throws IOException {
        String number = identity.number() == null ? String.valueOf(position) : identity.number();
        String name = identity.name() == null ? sheet.word("project.unnamed") : identity.name();
        sheet.heading("【" + number + "】 " + name + (identity.code() == null ? "" : "  " + identity.code()));
        String owners = joined(
                labelled("project.unit", Figures.name(identity.unit())),
                labelled("project.supervisor", Figures.name(identity.supervisor())),
                labelled("project.activity", Figures.name(identity.activity())),
                labelled("project.attribute", identity.attribute()),
                labelled("project.term", identity.term()));
        sheet.indented(owners);
    }

    private void finance(Project.Finance finance) throws IOException {
        sheet.labelled("project.budget", budget(finance.budget()));
        String mediumTerm = joined(
                Optional.ofNullable(finance.mediumTerm()), Optional.ofNullable(budget(finance.mediumTermBudget())));
        sheet.labelled("project.mediumTerm", mediumTerm);
        sheet.labelled("project.spendingPlan", plan(finance.spendingPlan()));
        if (finance.execution() != null) {
            execution(finance.execution());
        }
        String allocations = finance.allocations().stream()
                .map(one -> Stream.of(one.place(), one.name(), Figures.money(one.amount()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(sheet.word("list.separator")));
        sheet.labelled("project.allocations", allocations);
    }

    /** {@code 150,000 元 = 财政资金 150,000 + 单位资金 0}. */
    @Nullable
    String budget(@Nullable Budget budget) {
        if (budget == null) {
            return null;
        }
        String total = budget.total() == null ? "" : sheet.word("money.yuan", Figures.money(budget.total()));
        String sources = budget.sources().stream()
                .map(one -> sheet.messages().name(one.source()) + Sheet.TOGETHER + Figures.money(one.amount()))
                .collect(Collectors.joining(" + "));
        String components = budget.components().stream()
                .map(one -> one.name() + Sheet.TOGETHER + Figures.money(one.amount()))
                .collect(Collectors.joining(sheet.word("list.separator")));
        return total
                + (sources.isEmpty() ? "" : " = " + sources)
                + (components.isEmpty() ? "" : "（" + components + "）");
    }

    /** {@code 3 月 30%，6 月 60%}. */
    String plan(List<SpendingStep> steps) {
        return steps.stream()
                .map(step -> sheet.word("plan.step", step.month(), Figures.percent(step.percent())))
                .collect(Collectors.joining(sheet.word("list.separator")));
    }

    private void execution(Execution execution) throws IOException {
        sheet.labelled(
                "project.execution",
                joined(
                        Optional.of(row(execution.total())),
                        labelled("execution.weight", Figures.points(execution.weight())),
                        labelled("execution.score", Figures.points(execution.score())),
                        labelled("execution.deviation", execution.deviation())));
        for (Execution.SourceRow source : execution.sources()) {
            sheet.item(sheet.messages().name(source.source()), row(source.row()));
        }
    }

    private String row(Execution.Row row) {
        return joined(
                amount("execution.initial", row.initial()),
                amount("execution.adjusted", row.adjusted()),
                amount("execution.executed", row.executed()),
                labelled("execution.rate", Figures.percent(row.rate())),
                amount("execution.forecast", row.forecast()));
    }

    private Optional<String> amount(String label, @Nullable Money money) {
        return labelled(label, Figures.moneyOrBlank(money));
    }

    private void goals(List<Goal> goals) throws IOException {
        for (Goal.Horizon horizon : Goal.Horizon.values()) {
            List<Goal> ofHorizon =
                    goals.stream().filter(goal -> goal.horizon() == horizon).toList();
            if (!ofHorizon.isEmpty()) {
                sheet.indented(sheet.messages().name(horizon));
            }
            for (Goal goal : ofHorizon) {
                sheet.item(goal.label(), goal.text());
                if (goal.completion() != null) {
                    sheet.item(sheet.word("goal.completion"), goal.completion());
                }
            }
        }
    }

    private void weights(Project project) throws IOException {
        List<Indicator> rows = project.indicators();
        Weight execution = executionWeight(project.finance());
        String sums = joined(
                Figures.sum(rows, row -> row.standard().weight()).map(sum -> sum("sum.weight", sum, execution)),
                Figures.sum(rows, row -> row.standard().currentYearWeight())
                        .map(sum -> sum("sum.currentYearWeight", sum, execution)),
                Figures.sum(rows, row -> row.result().score())
                        .map(sum -> sum("sum.score", sum, executionScore(project.finance()))),
                Optional.ofNullable(project.totalScore())
                        .map(total -> sheet.word(
                                "sum.printed", Figures.points(total.weight()), Figures.points(total.score()))));
        sheet.indented(sums);
    }

    private static @Nullable Weight executionWeight(Project.Finance finance) {
        Execution execution = finance.execution();
        return execution != null && execution.weight() != null ? execution.weight() : finance.executionWeight();
    }

    private static @Nullable Weight executionScore(Project.Finance finance) {
        return finance.execution() == null ? null : finance.execution().score();
    }

    private String sum(String label, BigDecimal indicators, @Nullable Weight execution) {
        if (execution == null) {
            return sheet.word(label, indicators.toPlainString());
        }
        BigDecimal all = indicators.add(execution.points());
        return sheet.word(label + ".withExecution", indicators.toPlainString(), execution, all.toPlainString());
    }

    private Optional<String> labelled(String label, @Nullable String text) {
        return text == null || text.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.word(label) + Sheet.TOGETHER + text);
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }
}
