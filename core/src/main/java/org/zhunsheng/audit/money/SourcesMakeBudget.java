package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ProjectTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;
import org.zhunsheng.regulation.Figure;

/** The sources of the money make the whole budget. */
@Rule(
        id = "D-01",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "各资金来源之和应等于项目预算总额。",
        en = "The sources of money make the whole budget.")
final class SourcesMakeBudget implements AuditRule.OfProject {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.SOURCES_OFF);
    private static final Wording PROPOSAL = new Wording("核对各来源金额和预算总额。", "Check the sources against the whole budget.");

    @Override
    public Flags<ProjectTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedProject project, Findings out) {
        Budget budget = project.project().finance().budget();
        Money total = budget == null ? null : budget.total();
        if (budget == null || total == null || budget.sources().isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Budget.SourceAmount source : budget.sources()) {
            sum = sum.add(source.amount().yuan());
        }
        BigDecimal difference = sum.subtract(total.yuan());
        if (spendsMoreThanPrinted(project)
                || difference.abs().compareTo(project.document().inForce().figure(Figure.MONEY_TOLERANCE)) <= 0) {
            return;
        }
        // A department may print what the treasury gives as a part of the whole, and its other income nowhere.
        boolean inPart = project.isDepartment() && budget.sources().size() == 1 && difference.signum() < 0;
        boolean unread = project.document().leavesUnread("资金");
        boolean unreadSource =
                project.document().view(UnreadAmounts.class, UnreadAmounts::of).has(difference.abs());
        Findings as = unreadSource
                ? out.as(Severity.INFO)
                : inPart || unread || isOfTheBeginning(project, sum) ? out.as(Severity.WARN) : out;
        String whole = Figures.yuan(total.yuan());
        String sources = Figures.yuan(sum);
        as.add(
                project.at(Part.BUDGET),
                Facts.of(whole, sources),
                Wording.of(
                        "各资金来源合计 %s 元，预算总额 %s 元，相差 %s 元。",
                        "The sources make %s yuan, the budget is %s yuan: a difference of %s yuan.",
                        sources,
                        whole,
                        new Figures.Yuan(difference)),
                PROPOSAL);
    }

    /** A source that spent more than its budget shows that the budgets of the sources are not all printed. */
    private static boolean spendsMoreThanPrinted(AuditedProject project) {
        Execution execution = project.project().finance().execution();
        return execution != null
                && execution.sources().stream().map(Execution.SourceRow::row).anyMatch(row -> {
                    Money budget = row.adjusted() == null ? row.initial() : row.adjusted();
                    BigDecimal most = budget == null ? BigDecimal.ZERO : budget.yuan();
                    return row.executed() != null && row.executed().yuan().compareTo(most) > 0;
                });
    }

    /** Sources that make what the project began the year with were not printed again when it got more. */
    private static boolean isOfTheBeginning(AuditedProject project, BigDecimal sum) {
        Execution execution = project.project().finance().execution();
        Money initial = execution == null ? null : execution.total().initial();
        return initial != null && initial.yuan().signum() > 0 && initial.yuan().compareTo(sum) == 0;
    }
}
