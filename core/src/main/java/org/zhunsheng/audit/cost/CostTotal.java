package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;

/**
 * What the cost rows of a project come to, as rule E-01 works it out: for whoever wants to see the sum while nothing is wrong
 * with it, too.
 *
 * @param terms the sum written out for a reader of Chinese, its result included: {@code 700 元 × 300 件 = 210,000 元}
 * @param termsEn the same in English
 * @param sum the printed sum that is nearest to the budget, in yuan
 * @param budget what the project may cost, in yuan; absent where it states none
 * @param over by how many percent of the budget the sum is above it, or below where negative; absent without a budget
 * @param complete whether every cost row could be worked out
 */
public record CostTotal(
        String terms,
        String termsEn,
        BigDecimal sum,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal over,
        boolean complete) {

    /** The total of a project; empty where no row of it states what something costs. */
    public static Optional<CostTotal> of(AuditedProject project) {
        CostSheet sheet = CostSheet.of(project);
        if (sheet.addends().isEmpty()) {
            return Optional.empty();
        }
        Span sum = sheet.sum();
        BigDecimal budget = sheet.budget(sum);
        BigDecimal nearest = budget == null ? sum.from() : sum.nearest(budget);
        BigDecimal over = budget == null ? null : Figures.percent(nearest.subtract(budget), budget);
        return Optional.of(new CostTotal(sheet.zh(), sheet.en(), nearest, budget, over, sheet.isComplete()));
    }
}
