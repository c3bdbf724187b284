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

/** A project without money needs no targets. Tables about what was spent are asked about their money by other rules. */
@Rule(
        id = "D-04",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = {"target-form", "budget-drafting"},
        zh = "项目预算应当填写并大于零。",
        en = "A project has a budget above zero.")
final class BudgetIsPositive implements AuditRule.OfProject {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.NO_BUDGET);
    private static final Wording ABSENT = new Wording("未填写项目预算。", "No budget is stated.");
    private static final Wording PROPOSAL =
            new Wording("填写本年度预算金额；没有预算的项目不必填报。", "State this year's budget, or leave the project out.");

    @Override
    public Flags<ProjectTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment() || project.document().isAfterApproval()) {
            return;
        }
        BigDecimal budget = project.budget();
        Budget printed = project.project().finance().budget();
        boolean onlySources =
                budget == null && printed != null && !printed.sources().isEmpty();
        boolean onlyTerm = budget == null && project.project().finance().mediumTermBudget() != null;
        if (onlySources || onlyTerm || budget != null && budget.signum() > 0) {
            return;
        }
        String found = budget == null ? "" : Figures.yuan(budget);
        boolean unread = budget == null && project.document().leavesUnread("金额");
        boolean noColumn = printed == null
                && project.document().projects().size() > 1
                && project.document().projects().stream()
                        .allMatch(any -> any.project().finance().budget() == null);
        // A form without a column of money, or one that was not read, is no fault of whoever filled it in.
        Findings as = unread || noColumn ? out.as(Severity.INFO) : out;
        as.add(
                project.at(Part.BUDGET),
                Facts.of(found, "＞0"),
                budget == null ? ABSENT : Wording.of("项目预算为 %s 元。", "The budget is %s yuan.", found),
                PROPOSAL);
    }
}
