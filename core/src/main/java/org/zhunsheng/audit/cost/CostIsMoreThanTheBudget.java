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
import org.zhunsheng.regulation.WordSet;

/** A single cost row that repeats the budget controls nothing: the budget is a limit anyway. */
@Rule(
        id = "E-06",
        severity = Severity.INFO,
        type = IssueType.MISMATCH,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"core-indicators", "proposal"},
        zh = "成本指标不应只重复预算总额，宜反映单位成本或分项成本。",
        en = "A cost row states a unit cost or the cost of an item, and does not just repeat the budget.")
final class CostIsMoreThanTheBudget implements AuditRule.OfProject {
    private static final Wording PROPOSAL = Wording.of(
            "改为单位成本或分项成本，例如“每场活动成本≤3000元”。",
            "State a unit cost or the cost of an item, such as \"each event ≤ 3,000 yuan\".");

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        if (sheet.lines().isEmpty() && !project.isDepartment()) {
            inWords(project, out);
        }
        if (sheet.lines().size() != 1 || sheet.inWords()) {
            return;
        }
        CostLine line = sheet.lines().get(0);
        BigDecimal budget = sheet.budget(line.sum());
        if (budget == null || line.sort() != Sort.LUMP && line.sort() != Sort.WHOLE) {
            return;
        }
        BigDecimal off = line.sum().nearest(budget).subtract(budget).abs();
        if (Figures.percent(off, budget).compareTo(project.document().inForce().figure(Figure.COST_OK)) <= 0) {
            out.add(
                    line.row().at(line.row().targetPart()),
                    Facts.found(line.row().printedTarget()),
                    Wording.of(
                            "唯一的成本指标 %s 元就是预算 %s 元，没有单位成本可控制。",
                            "The only cost row, %s yuan, is the budget of %s yuan: no unit cost is controlled.",
                            Figures.yuan(line.sum().nearest(budget)),
                            Figures.yuan(budget)),
                    PROPOSAL);
        }
    }

    private static void inWords(AuditedProject project, Findings out) {
        for (AuditedRow row : project.rows()) {
            AuditedTarget target = row.isCost() ? row.target() : null;
            if (target != null
                    && target.isInWords()
                    && project.document().texts().has(target.text(), WordSet.BUDGET_AS_LIMIT)) {
                out.add(
                        row.at(row.targetPart()),
                        Facts.found(row.printedTarget()),
                        Wording.of(
                                "成本指标“%s”只说明不超预算，没有单位成本可控制。",
                                "The cost row \"%s\" only says that the budget is kept: no unit cost is controlled.",
                                row.printedTarget()),
                        PROPOSAL);
            }
        }
    }
}
