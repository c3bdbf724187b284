package org.zhunsheng.audit;

import static org.zhunsheng.audit.Flags.bit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.text.Chars;

/** Works out the {@link ProjectTrait traits} of a project. */
final class ProjectTraits {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What stands in an empty cell. */
    private static final String NOTHING = "无/\\—-.。、*";

    private ProjectTraits() {}

    /** The traits of a project that is understood but for them, one bit each. */
    static int of(AuditedProject project) {
        Project.Finance finance = project.project().finance();
        BigDecimal budget = project.budget();
        return bit(saysNothing(project.goalText()), ProjectTrait.NO_GOAL)
                | bit(!project.hasWholeRows(), ProjectTrait.OPEN_ROWS)
                | bit(project.hasWeights() && !weightsFit(project), ProjectTrait.WEIGHTS_OFF)
                | bit(budget != null && !sourcesFit(finance.budget(), budget), ProjectTrait.SOURCES_OFF)
                | bit(budget == null || budget.signum() <= 0, ProjectTrait.NO_BUDGET)
                | bit(!planFits(finance.spendingPlan()), ProjectTrait.PLAN_OFF);
    }

    private static boolean saysNothing(String goal) {
        boolean says = !goal.isEmpty() && Chars.isHan(goal.charAt(0)) && goal.charAt(0) != '无';
        return !says && Texts.isMadeOf(Chars.squeeze(goal), NOTHING);
    }

    /** Where the form prints no weight of execution, its rows may make the hundred alone. */
    private static boolean weightsFit(AuditedProject project) {
        BigDecimal rows = project.rowWeights();
        BigDecimal full = project.document().inForce().figure(Figure.FULL_MARKS);
        BigDecimal tolerance = project.document().inForce().figure(Figure.WEIGHT_TOLERANCE);
        return isWithin(rows.add(project.executionWeight()), full, tolerance)
                || project.printedExecutionWeight() == null && isWithin(rows, full, tolerance);
    }

    private static boolean isWithin(BigDecimal sum, BigDecimal full, BigDecimal tolerance) {
        return sum.subtract(full).abs().compareTo(tolerance) <= 0;
    }

    private static boolean sourcesFit(@Nullable Budget budget, BigDecimal total) {
        if (budget == null || budget.sources().isEmpty()) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Budget.SourceAmount source : budget.sources()) {
            sum = sum.add(source.amount().yuan());
        }
        return sum.compareTo(total) == 0;
    }

    private static boolean planFits(List<SpendingStep> plan) {
        BigDecimal before = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            BigDecimal percent = step.percent();
            if (percent.compareTo(before) < 0) {
                return false;
            }
            before = percent;
        }
        // What does not fall and ends at a hundred never was above it.
        return plan.isEmpty() || before.compareTo(WHOLE) == 0;
    }
}
