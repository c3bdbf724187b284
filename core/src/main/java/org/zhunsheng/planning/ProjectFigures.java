package org.zhunsheng.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;

/** The sums of a project as a line of a list shows them. */
public final class ProjectFigures {
    private ProjectFigures() {}

    /** What a project amounts to. */
    public static ProjectSummary.Figures of(Project project) {
        return new ProjectSummary.Figures(
                budget(project.finance().budget()), project.indicators().size(), weights(project));
    }

    /** The printed total, or where only sources are printed their sum. */
    private static @Nullable Money budget(@Nullable Budget budget) {
        if (budget == null || budget.total() != null || budget.sources().isEmpty()) {
            return budget == null ? null : budget.total();
        }
        return new Money(budget.sources().stream()
                .map(source -> source.amount().yuan())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable BigDecimal weights(Project project) {
        BigDecimal sum = null;
        for (Indicator row : project.indicators()) {
            Weight weight = row.standard().weight() != null
                    ? row.standard().weight()
                    : row.standard().currentYearWeight();
            if (weight != null) {
                sum = (sum == null ? BigDecimal.ZERO : sum).add(weight.points());
            }
        }
        Weight execution = executionWeight(project);
        return sum == null || execution == null ? sum : sum.add(execution.points());
    }

    private static @Nullable Weight executionWeight(Project project) {
        Execution execution = project.finance().execution();
        Weight own = project.finance().executionWeight();
        return own != null || execution == null ? own : execution.weight();
    }
}
