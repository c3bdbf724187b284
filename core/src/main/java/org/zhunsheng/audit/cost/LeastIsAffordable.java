package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.cost.CostLine.Sort;

/** Where cost and volume are both minimums, even the least that they allow must be within the budget. */
@Rule(
        id = "E-02",
        severity = Severity.ERROR,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "单位成本和数量都写“大于等于”时，最低测算额不得超过预算。",
        en = "Where unit cost and volume are both minimums, their least sum is within the budget.")
final class LeastIsAffordable implements AuditRule.OfProject {
    private static final int CENTS = 2;

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        for (CostLine line : sheet.lines(Sort.UNIT)) {
            Volume volume = line.volume();
            BigDecimal least = sheet.sum().low();
            BigDecimal budget = sheet.budget(sheet.sum());
            if (volume == null
                    || budget == null
                    || !line.price().isOpen()
                    || !volume.amount().isOpen()
                    || least.compareTo(budget) <= 0) {
                continue;
            }
            String ceiling = ceiling(line, volume, budget.subtract(least));
            out.add(
                    line.row().at(line.row().targetPart()),
                    Facts.of(line.row().printedTarget(), ceiling),
                    Wording.of(
                            "单位成本和数量都只有下限，最少也要 %s，超过预算 %s 元。",
                            "Unit cost and volume have lower bounds only: at least %3$s, more than the budget of %2$s yuan.",
                            sheet.zh(),
                            Figures.yuan(budget),
                            sheet.en()),
                    Wording.of(
                            "单位成本改为上限（≤），并使其与数量的乘积不超过 %s 元" + (ceiling.isEmpty() ? "。" : "，例如“" + ceiling + "”。"),
                            "State the unit cost as a maximum (≤) that makes no more than %s yuan with the volume"
                                    + (ceiling.isEmpty() ? "." : ", such as \"" + ceiling + "\"."),
                            Figures.yuan(budget)));
        }
    }

    /** What one may cost so that the least volume keeps to the budget; empty where the other rows use it up. */
    private static String ceiling(CostLine line, Volume volume, BigDecimal left) {
        BigDecimal times = volume.amount().from().multiply(BigDecimal.valueOf(line.perYear()));
        BigDecimal rest = left.add(line.sum().from());
        if (rest.signum() <= 0 || times.signum() <= 0) {
            return "";
        }
        BigDecimal each = rest.divide(times, CENTS, RoundingMode.DOWN);
        return each.signum() > 0 ? "≤" + Figures.yuan(each) + "元" : "";
    }
}
