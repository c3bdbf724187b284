package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.regulation.Figure;

/** Amounts that stand in a name, or behind the parts of a budget, against the whole. */
@Rule(
        id = "D-03",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "项目名称中写明的金额之和应与项目预算一致。",
        en = "The amounts in the name of a project make its budget.")
final class NameAndFormAgree implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Budget budget = project.project().finance().budget();
        BigDecimal total = project.budget();
        if (budget == null || total == null || budget.components().isEmpty()) {
            return;
        }
        BigDecimal sum =
                budget.components().stream().map(part -> part.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
        // One named part of several may stand for itself; together they cannot be more than the whole.
        boolean onePart = budget.components().size() == 1 && sum.compareTo(total) < 0;
        BigDecimal difference = sum.subtract(total);
        if (onePart || difference.abs().compareTo(project.document().inForce().figure(Figure.MONEY_TOLERANCE)) <= 0) {
            return;
        }
        String terms = budget.components().stream()
                .map(part -> Figures.yuan(part.amount().yuan()))
                .collect(Collectors.joining(" + "));
        out.add(
                project.at(Part.BUDGET),
                Facts.of(Figures.yuan(total), Figures.yuan(sum)),
                Wording.of(
                        "所列分项 %s = %s 元，预算总额 %s 元，相差 %s 元。",
                        "The parts %s = %s yuan, the budget is %s yuan: a difference of %s yuan.",
                        terms,
                        Figures.yuan(sum),
                        Figures.yuan(total),
                        Figures.yuan(difference)),
                Wording.of("核对名称中的金额和预算总额，改正其中之一。", "Check the amounts against the budget and correct one of them."));
    }
}
