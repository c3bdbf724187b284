package org.zhunsheng.benchmark.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Regulations;

/**
 * What rules for Drools leave to Java: sums, since that is faster than to let Drools gather the addends, and alternatives.
 * A sum answers {@code null} where nothing is wrong.
 */
public final class Sums {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Sums() {}

    /** The weights of a project's rows and of its execution, where they don't make a hundred. */
    public static @Nullable Facts weights(AuditedProject project) {
        if (!project.hasWeights()) {
            return null;
        }
        BigDecimal rows = project.rowWeights();
        Regulations inForce = project.document().inForce();
        BigDecimal full = inForce.figure(Figure.FULL_MARKS);
        BigDecimal tolerance = inForce.figure(Figure.WEIGHT_TOLERANCE);
        BigDecimal sum = rows.add(project.executionWeight());
        boolean alone = project.printedExecutionWeight() == null
                && rows.subtract(full).abs().compareTo(tolerance) <= 0;
        return alone || sum.subtract(full).abs().compareTo(tolerance) <= 0
                ? null
                : Facts.of(sum.toPlainString(), full.toPlainString());
    }

    /** The sources of a budget where they don't make its total. */
    public static @Nullable Facts sources(AuditedProject project) {
        Budget budget = project.project().finance().budget();
        if (budget == null || budget.total() == null || budget.sources().isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Budget.SourceAmount source : budget.sources()) {
            sum = sum.add(source.amount().yuan());
        }
        BigDecimal total = budget.total().yuan();
        BigDecimal tolerance = project.document().inForce().figure(Figure.MONEY_TOLERANCE);
        return sum.subtract(total).abs().compareTo(tolerance) <= 0
                ? null
                : Facts.of(Figures.yuan(total), Figures.yuan(sum));
    }

    /** A spending plan that falls or does not end at a hundred. */
    public static @Nullable Facts plan(AuditedProject project) {
        List<SpendingStep> plan = project.project().finance().spendingPlan();
        boolean wrong = false;
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            BigDecimal percent = step.percent();
            wrong |= percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.compareTo(before) < 0;
            before = percent;
            sum = sum.add(percent);
        }
        wrong |= !plan.isEmpty() && before.compareTo(WHOLE) != 0;
        return wrong ? Facts.of(words(plan), sum.compareTo(WHOLE) == 0 ? running(plan) : "") : null;
    }

    private static String words(List<SpendingStep> plan) {
        List<String> steps = new ArrayList<>();
        plan.forEach(step -> steps.add(Figures.plain(step.percent())));
        return String.join("/", steps);
    }

    private static String running(List<SpendingStep> plan) {
        List<String> running = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            sum = sum.add(step.percent());
            running.add(Figures.plain(sum));
        }
        return String.join("/", running);
    }

    /** Whether a target is a percentage, or has no unit. */
    public static boolean isPercentage(AuditedRow row) {
        AuditedTarget target = row.target();
        return target != null
                && (target.unit().isPercent() || target.unit().printed().isEmpty());
    }

    /** Whether a target is a share of a whole. */
    public static boolean isShare(AuditedRow row) {
        AuditedTarget target = row.target();
        return target != null
                && (target.unit().isPercent()
                        || target.unit().printed().isEmpty() && row.name().isRate());
    }

    /** Whether a target is an amount of money. */
    public static boolean isAmount(AuditedRow row) {
        AuditedTarget target = row.target();
        return target != null
                && (target.unit().isMoney()
                        || target.unit().printed().isEmpty()
                                && row.name().money() != Traits.Money.NONE
                                && !row.name().isRate());
    }

    /** Whether a target asks for more than a hundred. */
    public static boolean isAboveAll(AuditedRow row) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        int order = target == null || number == null ? -1 : number.compareTo(WHOLE);
        return order > 0 || order == 0 && target != null && target.operator() == Operator.GT;
    }

    /** Whether a row asks for satisfaction, by its name or else by its class. */
    public static boolean isSatisfaction(AuditedRow row) {
        String name = row.name().text();
        return name.isEmpty() ? row.level1() == Level1.SATISFACTION : name.contains("满意");
    }

    /** Whether a satisfaction is everybody's, or less than one should ask for. */
    public static boolean isIncredible(AuditedRow row) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        return number != null
                && (number.compareTo(WHOLE) >= 0
                        || number.compareTo(row.document().inForce().figure(Figure.LEAST_SATISFACTION)) < 0);
    }
}
