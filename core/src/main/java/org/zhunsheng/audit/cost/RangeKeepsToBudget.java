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

/** The upper end of a range of cost, times the volume, keeps to the budget; more serious where its middle does not either. */
@Rule(
        id = "E-05",
        severity = Severity.ERROR,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "单位成本范围的上限乘以数量不得超过预算。",
        en = "The upper end of a range of unit cost, times the volume, keeps to the budget.")
final class RangeKeepsToBudget implements AuditRule.OfProject {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        for (CostLine line : sheet.lines(Sort.UNIT)) {
            BigDecimal budget = line.price().isRange() ? sheet.budget(line.sum()) : null;
            if (budget != null && line.sum().to().compareTo(budget) > 0) {
                report(line, budget, out);
            }
        }
    }

    private static void report(CostLine line, BigDecimal budget, Findings out) {
        BigDecimal twiceTheMiddle = line.sum().from().add(line.sum().to());
        boolean middle = twiceTheMiddle.compareTo(budget.multiply(TWO)) > 0;
        out.as(middle ? Severity.ERROR : Severity.WARN)
                .add(
                        line.row().at(line.row().targetPart()),
                        Facts.of(Figures.yuan(line.sum().to()), Figures.yuan(budget)),
                        Wording.of(
                                "按上限测算，%s，超过预算 %s 元。",
                                "At the upper end %3$s, more than the budget of %2$s yuan.",
                                sum(line, true),
                                Figures.yuan(budget),
                                sum(line, false)),
                        Wording.of(
                                "把单位成本上限改为不超过 %s 元，或减少数量。",
                                "Lower the upper end to %s yuan at most, or the volume.",
                                Figures.yuan(budget.multiply(line.price().to())
                                        .divide(line.sum().to(), 0, RoundingMode.DOWN))));
    }

    private static String sum(CostLine line, boolean zh) {
        return CostSheet.term(line, zh) + " = " + CostSheet.range(line.sum()) + (zh ? " 元" : " yuan");
    }
}
