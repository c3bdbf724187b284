package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
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
import org.zhunsheng.regulation.Figure;

/**
 * A fixed cost of each and a volume without an upper bound, where the least volume already takes the whole budget: every
 * further case is without money, and no row says where it ends.
 */
@Rule(
        id = "E-03",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "数量只有下限而单位成本固定时，应设总成本上限，避免支出超过预算。",
        en =
                "Where the volume has a minimum only and the unit cost is fixed, a ceiling keeps the spending within the budget.")
final class VolumeIsBounded implements AuditRule.OfProject {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        boolean ceiling =
                sheet.lines(Sort.WHOLE).stream().anyMatch(line -> !line.price().isOpen());
        if (ceiling || sheet.lines(Sort.UNIT).isEmpty()) {
            return;
        }
        BigDecimal budget = sheet.budget(sheet.sum());
        BigDecimal near = HUNDRED.subtract(project.document().inForce().figure(Figure.COST_WARNING));
        if (budget == null || Figures.percent(sheet.sum().low(), budget).compareTo(near) < 0) {
            return;
        }
        for (CostLine line : sheet.lines(Sort.UNIT)) {
            Volume volume = line.volume();
            BigDecimal fixed = line.price().high();
            boolean isFixed = fixed != null && fixed.compareTo(line.price().low()) == 0;
            if (volume != null && isFixed && volume.amount().isOpen()) {
                report(line, volume, budget, isOver(sheet, budget), out);
            }
        }
    }

    /** Whether the least that the rows ask for is more than the budget: a ceiling alone could not be kept. */
    private static boolean isOver(CostSheet sheet, BigDecimal budget) {
        return sheet.sum().low().compareTo(budget) > 0;
    }

    private static void report(CostLine line, Volume volume, BigDecimal budget, boolean over, Findings out) {
        out.add(
                volume.row().at(volume.row().targetPart()),
                Facts.found(volume.row().printedTarget()),
                Wording.of(
                        over
                                ? "数量“%s”没有上限而单位成本固定：%s 起，预算 %s 元，连下限也不够支付。"
                                : "数量“%s”没有上限而单位成本固定：%s 起，预算 %s 元，超出下限的部分没有资金。",
                        "The volume \"%s\" has no upper bound and the unit cost is fixed: from %4$s on, the budget is %3$s"
                                + (over
                                        ? " yuan, and not even the minimum can be paid."
                                        : " yuan, and more than the minimum has no money."),
                        volume.row().printedTarget(),
                        sum(line, true),
                        Figures.yuan(budget),
                        sum(line, false)),
                over
                        ? Wording.of(
                                "先按预算降低单位成本或数量，再增加成本指标“项目总成本≤%s元”，或把数量改为固定值。",
                                "Lower the unit cost or the volume first; then add a cost row \"whole cost ≤ %s yuan\", or"
                                        + " fix the volume.",
                                Figures.yuan(budget))
                        : Wording.of(
                                "增加成本指标“项目总成本≤%s元”，或把数量改为固定值。",
                                "Add a cost row \"whole cost ≤ %s yuan\", or fix the volume.", Figures.yuan(budget)));
    }

    private static String sum(CostLine line, boolean zh) {
        return CostSheet.term(line, zh) + " = " + Figures.yuan(line.sum().low()) + (zh ? " 元" : " yuan");
    }
}
