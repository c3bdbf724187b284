package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.WordSet;

/** What a row pays or saves comes from the budget. Money that comes in, or is won for others, may be more. */
@Rule(
        id = "D-09",
        severity = Severity.ERROR,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "指标中的成本、补贴、节约等金额不应超过项目预算。",
        en = "An amount of cost, subsidy or saving in a row is not more than the whole budget.")
final class AmountsWithinBudget implements AuditRule.OfRow {

    @Override
    public void check(AuditedRow row, Findings out) {
        if (!row.isCost() && row.name().money() == Traits.Money.NONE) {
            return;
        }
        BigDecimal budget = budget(row.project());
        if (budget == null || budget.signum() <= 0) {
            return;
        }
        AuditedTarget target = row.target();
        AuditedTarget earlier = row.earlier();
        boolean now = target != null && exceeds(row, target, budget);
        // The other column may be about more years; not where it speaks of the budget.
        boolean before = !now && earlier != null && earlier.text().contains("预算") && exceeds(row, earlier, budget);
        AuditedTarget found = now ? target : before ? earlier : null;
        if (found != null && !isIncome(row)) {
            report(row, now ? row.targetPart() : Part.TARGET, found, budget, out);
        }
    }

    /** This year's, or that of the whole term or of the beginning of the year where it is more. */
    private static @Nullable BigDecimal budget(AuditedProject project) {
        BigDecimal budget = project.budget();
        Budget term = project.project().finance().mediumTermBudget();
        Money whole = term == null ? null : term.total();
        Execution execution = project.project().finance().execution();
        Money initial = execution == null ? null : execution.total().initial();
        return budget == null ? null : larger(larger(budget, whole), initial);
    }

    private static BigDecimal larger(BigDecimal amount, @Nullable Money other) {
        return other == null ? amount : amount.max(other.yuan());
    }

    private static boolean isIncome(AuditedRow row) {
        Texts texts = row.document().texts();
        return texts.has(row.name().text(), WordSet.INCOME_WORDS)
                || texts.has(row.description().text(), WordSet.INCOME_WORDS)
                || texts.has(row.printedTarget(), WordSet.INCOME_WORDS);
    }

    private static boolean exceeds(AuditedRow row, AuditedTarget target, BigDecimal budget) {
        BigDecimal amount = amount(row, target);
        return amount != null && amount.compareTo(budget) > 0;
    }

    private static @Nullable BigDecimal amount(AuditedRow row, AuditedTarget target) {
        BigDecimal bound = target.lower() == null ? target.upper() : target.lower();
        BigDecimal yuan = target.yuan(bound);
        if (yuan != null) {
            return yuan;
        }
        boolean bare = bound != null
                && row.isCost()
                && target.unit().word().isEmpty()
                && target.text().contains("成本")
                && bound.compareTo(row.document().inForce().figure(Figure.AMOUNT_AND_NO_SHARE)) >= 0;
        return bare
                ? bound
                : Amounts.largest(target.text(), row.document().inForce().units());
    }

    private static void report(AuditedRow row, Part part, AuditedTarget target, BigDecimal budget, Findings out) {
        BigDecimal amount = amount(row, target);
        String printed = target.value().printed();
        String yuan = amount == null ? "" : Figures.yuan(amount);
        Findings as = row.document().isAfterApproval() ? out.as(Severity.WARN) : out;
        as.add(
                row.at(part),
                Facts.of(printed, "≤" + Figures.yuan(budget)),
                Wording.of(
                        "“%s”即 %s 元，超过项目预算 %s 元。",
                        "\"%s\" is %s yuan, more than the budget of %s yuan.", printed, yuan, Figures.yuan(budget)),
                Wording.of("核对金额及单位，改为预算之内的数。", "Check the amount and its unit, and keep it within the budget."));
    }
}
