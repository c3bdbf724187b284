package org.zhunsheng.audit.structure;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.DepartmentIndex;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ProjectTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument.Strategy;

/** A project says what it wants to reach. */
@Rule(
        id = "A-02",
        severity = Severity.BLOCK,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"all-round", "budget-law-32", "county-goal-gate"},
        zh = "项目应填写绩效目标，没有绩效目标的不安排预算。",
        en = "A project states its goal; without a goal there is no budget.")
final class GoalIsStated implements AuditRule.OfProject {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.NO_GOAL);
    private static final Wording MESSAGE = new Wording("未填写绩效目标。", "No goal is stated.");
    private static final Wording PROPOSAL = new Wording(
            "写明本年度用这笔资金完成什么任务、达到什么效果，并包含数量和时间。",
            "Say what the money will do this year and to what effect, with numbers and a date.");

    @Override
    public Flags<ProjectTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment()) {
            checkDepartment(project, out);
        } else if (asksForGoals(project.document())) {
            boolean late = project.document().isAfterApproval();
            boolean unread = project.document().leavesUnread("目标");
            Findings as = unread ? out.as(Severity.INFO) : late ? out.as(Severity.ERROR) : out;
            report(project.at(Part.GOALS), project.goalText(), as);
        }
    }

    /** Forms of monitoring repeat no goal, and of those of evaluation some do: where one project has a goal, all have. */
    private static boolean asksForGoals(AuditedDocument document) {
        boolean mayRepeatNone = document.isAfterApproval()
                && document.projects().stream()
                        .allMatch(project -> project.goalText().isEmpty());
        return document.kind() != DocumentKind.MONITORING && !mayRepeatNone;
    }

    private static void checkDepartment(AuditedProject department, Findings out) {
        Strategy strategy = department.document().document().strategy();
        // An index that scores a whole department has points and no targets: it asks for no goals either.
        if (!DepartmentIndex.is(department)
                && strategy.overallGoal() == null
                && strategy.programmes().isEmpty()) {
            report(Where.inDocument(Part.OVERALL_GOAL), "", out.as(Severity.ERROR));
        }
    }

    private static void report(Where where, String found, Findings out) {
        out.add(where, Facts.found(found), MESSAGE, PROPOSAL);
    }
}
