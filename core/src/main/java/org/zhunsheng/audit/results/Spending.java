package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;

/**
 * The money that was there and the money that was spent.
 *
 * @param budget the full-year budget, or the initial one in a form that prints no other, in yuan; above zero
 * @param executed in yuan
 */
record Spending(BigDecimal budget, BigDecimal executed) {

    /** The spending of a project; {@code null} where the form does not print it or the budget is zero. */
    static @Nullable Spending of(AuditedProject project) {
        Execution execution = project.project().finance().execution();
        Money budget = execution == null ? null : budget(execution);
        Money executed = execution == null ? null : execution.total().executed();
        return budget == null || executed == null || budget.yuan().signum() <= 0
                ? null
                : new Spending(budget.yuan(), executed.yuan());
    }

    /** The budget that execution is held against; {@code null} where the total row does not print it. */
    static @Nullable Money budget(Execution execution) {
        boolean adjustedColumn = execution.total().adjusted() != null
                || execution.sources().stream().anyMatch(source -> source.row().adjusted() != null);
        return adjustedColumn ? execution.total().adjusted() : execution.total().initial();
    }

    /** The budget of a row by source: the full-year one, or the initial one in a form that prints no other. */
    static @Nullable Money budgetOf(Execution.Row row) {
        Money adjusted = row.adjusted();
        return adjusted == null ? row.initial() : adjusted;
    }

    /** The execution rate in percent. */
    BigDecimal rate() {
        return Figures.percent(executed, budget);
    }

    /** The points that a weight earns: in proportion, and never more than the weight. */
    BigDecimal points(BigDecimal weight) {
        return Outcome.points(weight, Outcome.share(executed, budget).min(BigDecimal.ONE));
    }
}
