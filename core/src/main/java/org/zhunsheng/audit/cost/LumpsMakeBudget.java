package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
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

/**
 * Where all cost rows are sums for things as a whole, they make the budget. One row for one thing need not be all that the
 * project pays for.
 */
@Rule(
        id = "E-08",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "成本指标均为分项总额时，合计应等于项目预算。",
        en = "Where all cost rows are lump sums, they make the budget.")
final class LumpsMakeBudget implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        boolean onlyLumps = !sheet.lines().isEmpty()
                && sheet.lines().stream().allMatch(line -> line.sort() == Sort.LUMP || line.sort() == Sort.WHOLE);
        if (!onlyLumps) {
            return;
        }
        List<CostLine> lumps = sheet.lines(Sort.LUMP);
        boolean parts = !lumps.isEmpty();
        Span sum = parts ? sheet.sum() : sheet.lines().get(0).sum();
        BigDecimal budget = sheet.budget(sum);
        if (budget == null) {
            return;
        }
        BigDecimal over = sum.nearest(budget).subtract(budget);
        BigDecimal share = Figures.percent(over.abs(), budget);
        if (share.compareTo(project.document().inForce().figure(Figure.COST_OK)) <= 0) {
            return;
        }
        boolean partOnly = parts && (lumps.size() == 1 || sheet.inWords()) && over.signum() < 0;
        Where where = sheet.lines().size() == 1
                ? sheet.lines().get(0).row().at(sheet.lines().get(0).row().targetPart())
                : project.at(Part.BUDGET);
        out.as(partOnly ? Severity.INFO : Severity.WARN)
                .add(
                        where,
                        Facts.of(Figures.yuan(sum.nearest(budget)), Figures.yuan(budget)),
                        Wording.of(
                                "成本指标合计 %s 元，预算 %s 元，相差 %s 元（%s）。",
                                "The cost rows make %s yuan, the budget is %s yuan: a difference of %s yuan (%s).",
                                Figures.yuan(sum.nearest(budget)),
                                Figures.yuan(budget),
                                Figures.yuan(over),
                                Figures.inPercent(share)),
                        Wording.of(
                                "补充或调整成本指标，使合计为 %s 元。",
                                "Add or change cost rows so that they make %s yuan.", Figures.yuan(budget)));
    }
}
