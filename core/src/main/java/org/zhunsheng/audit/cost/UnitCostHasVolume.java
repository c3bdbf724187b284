package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
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
 * A cost of each can be verified only where the table says how many there are, and where the cost is narrow enough to say
 * something about the sum.
 */
@Rule(
        id = "E-04",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "单位成本应有对应的数量指标，才能与预算核对。",
        en = "A unit cost needs a row of quantity, so that it can be held against the budget.")
final class UnitCostHasVolume implements AuditRule.OfProject {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment()) {
            return;
        }
        CostSheet sheet = CostSheet.of(project);
        for (CostLine line : sheet.lines()) {
            if (line.sort() == Sort.UNIT_ALONE) {
                alone(line, out);
            } else if (line.sort() == Sort.UNIT) {
                wide(sheet, line, out);
            }
        }
    }

    private static void alone(CostLine line, Findings out) {
        AuditedRow row = line.row();
        String name = row.printedName();
        String counted = counted(row);
        if (!counted.isEmpty()) {
            out.add(
                    row.at(row.targetPart()),
                    Facts.found(row.printedTarget()),
                    Wording.of(
                            "单位成本“%s”按“%s”计，没有可以相乘的数量指标，无法与预算核对。",
                            "The unit cost \"%s\" is for each \"%s\", and no row of quantity can be multiplied with it.",
                            name,
                            counted),
                    Wording.of(
                            "增加按“%s”计的数量指标，或者单位成本改按已有数量指标的单位计。",
                            "Add a quantity counted in \"%s\", or state the cost for the unit that is counted.",
                            counted));
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.found(row.printedTarget()),
                Wording.of(
                        "单位成本“%s”没有对应的数量指标，无法与预算核对。",
                        "No row of quantity belongs to the unit cost \"%s\": it cannot be held against the budget.",
                        name),
                Wording.of(
                        "增加与“%s”对应的数量指标，例如人数、次数或件数。",
                        "Add the quantity that belongs to \"%s\", such as a number of people, occasions or cases.",
                        name));
    }

    /** What a cost is counted for, or an empty text where only a noun tells. */
    private static String counted(AuditedRow row) {
        AuditedTarget target = row.target();
        Each each = target == null ? null : Each.of(row, target);
        return each == null || each.units().isEmpty() ? "" : each.units().get(0).word();
    }

    private static void wide(CostSheet sheet, CostLine line, Findings out) {
        Span price = line.price();
        BigDecimal budget = price.isRange() ? sheet.budget(sheet.sum()) : null;
        BigDecimal widest = sheet.project().document().inForce().figure(Figure.WIDEST_COST_RANGE);
        boolean within = budget != null
                && sheet.sum().from().compareTo(budget) < 0
                && sheet.sum().to().compareTo(budget) >= 0
                // Where even the middle is too much, the upper end is what is wrong.
                && sheet.sum().from().add(sheet.sum().to()).compareTo(budget.multiply(TWO)) <= 0;
        if (budget == null || !within || price.to().compareTo(price.from().multiply(widest)) <= 0) {
            return;
        }
        out.add(
                line.row().at(line.row().targetPart()),
                Facts.found(line.row().printedTarget()),
                Wording.of(
                        "单位成本的范围太宽，%s，无法说明 %s 元预算是否合适。",
                        "The unit cost spans too much: %3$s says nothing about a budget of %2$s yuan.",
                        sheet.zh(),
                        Figures.yuan(budget),
                        sheet.en()),
                Wording.of("按每类活动分别填写单位成本上限。", "State a maximum for each kind of activity."));
    }
}
