package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.cost.CostLine.Sort;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/**
 * Unit costs times volumes and the lump sums make the budget. Where the targets leave room for it (a ceiling on the cost,
 * no bound on the volume, an output without a cost row), a difference is less serious.
 */
@Rule(
        id = "E-01",
        severity = Severity.ERROR,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "单位成本乘以数量再加各项费用，应与项目预算相符。",
        en = "Unit costs times volumes and the lump sums make the budget.")
final class CostMakesBudget implements AuditRule.OfProject {
    private static final int CENTS = 2;

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        Span sum = sheet.sum();
        BigDecimal budget = sheet.lines(Sort.UNIT).isEmpty() ? null : sheet.budget(sum);
        if (budget == null) {
            return;
        }
        BigDecimal over = sum.nearest(budget).subtract(budget);
        BigDecimal share = Figures.percent(over.abs(), budget);
        boolean fits = share.compareTo(project.document().inForce().figure(Figure.COST_OK)) <= 0;
        if (fits || over.signum() < 0 && !sheet.isComplete()) {
            return;
        }
        boolean more = over.signum() > 0;
        String off = Figures.inPercent(share);
        out.as(severity(sheet, budget, over, share))
                .add(
                        where(sheet),
                        Facts.of(Figures.yuan(sum.nearest(budget)), Figures.yuan(budget)),
                        Wording.of(
                                "%s，预算 %s 元，" + (more ? "超出 %s。" : "比预算少 %s。"),
                                "%4$s, the budget is %2$s yuan: %3$s " + (more ? "more." : "less."),
                                sheet.zh(),
                                Figures.yuan(budget),
                                off,
                                sheet.en()),
                        proposal(sheet, budget));
    }

    private static Severity severity(CostSheet sheet, BigDecimal budget, BigDecimal over, BigDecimal share) {
        Regulations inForce = sheet.project().document().inForce();
        Span sum = sheet.sum();
        BigDecimal most = sum.high();
        boolean more = over.signum() > 0;
        boolean whole = sheet.lines(Sort.WHOLE).isEmpty();
        if (!more && !(sheet.coversOutput() && whole)) {
            return Severity.INFO;
        }
        // Certain: whatever the targets allow, the sum is above the budget; or nothing is left open and it is below.
        boolean certain = more ? sum.low().compareTo(budget) > 0 : most != null && most.compareTo(sum.low()) == 0;
        if (share.compareTo(inForce.figure(Figure.COST_ERROR)) > 0) {
            return certain ? Severity.ERROR : Severity.WARN;
        }
        boolean warn = share.compareTo(inForce.figure(Figure.COST_WARNING)) >= 0;
        return warn && certain ? Severity.WARN : Severity.INFO;
    }

    private static Where where(CostSheet sheet) {
        List<CostLine> units = sheet.lines(Sort.UNIT);
        return units.size() == 1
                ? units.get(0).row().at(units.get(0).row().targetPart())
                : sheet.project().at(Part.BUDGET);
    }

    private static Wording proposal(CostSheet sheet, BigDecimal budget) {
        List<CostLine> units = sheet.lines(Sort.UNIT);
        CostLine line = units.get(0);
        Volume volume = line.volume();
        BigDecimal rest = budget.subtract(sheet.sum().from()).add(line.sum().from());
        boolean plain = units.size() == 1 && !sheet.sum().isRange() && rest.signum() > 0;
        if (!plain || volume == null || line.sum().from().signum() == 0) {
            return Wording.of(
                    "核对各项单位成本、数量和预算，使三者一致。", "Make unit costs, volumes and the budget agree with one another.");
        }
        BigDecimal years = BigDecimal.valueOf(line.perYear());
        BigDecimal price = rest.divide(volume.amount().from().multiply(years), CENTS, RoundingMode.DOWN);
        BigDecimal amount = rest.divide(line.price().from().multiply(years), 0, RoundingMode.DOWN);
        BigDecimal missing = budget.subtract(sheet.sum().from());
        return missing.signum() > 0
                ? Wording.of(
                        "补列其余 %s 元费用的成本指标；没有其他费用的，单位成本改为 %s 元，或预算改为 %s 元。",
                        "Add cost rows for the other %s yuan; if there is nothing else to pay, change the unit cost to %s"
                                + " yuan, or the budget to %s yuan.",
                        Figures.yuan(missing),
                        Figures.yuan(price),
                        Figures.yuan(sheet.sum().from()))
                : Wording.of(
                        "单位成本改为 %s 元，或数量改为 %s%s，或预算改为 %s 元。",
                        "Change the unit cost to %s yuan, or the volume to %s%s, or the budget to %s yuan.",
                        Figures.yuan(price),
                        Figures.yuan(amount),
                        volume.unit().isEmpty() ? "" : " " + volume.unit(),
                        Figures.yuan(sheet.sum().from()));
    }
}
