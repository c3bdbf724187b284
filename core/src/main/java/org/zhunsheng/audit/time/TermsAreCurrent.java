package org.zhunsheng.audit.time;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Term;

/** Old terms come from tables of other years. Each is found once in every text that has it. */
@Rule(
        id = "H-04",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"correction-law", "publicity-law", "re-education-ended"},
        zh = "应使用现行法律的用语，例如“社区矫正对象”。",
        en = "Texts use the terms of the law in force, such as 社区矫正对象.")
final class TermsAreCurrent implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        Regulations terms = document.inForce();
        Strategy strategy = document.document().strategy();
        OverallGoal goal = strategy.overallGoal();
        Where overall = Where.inDocument(Part.OVERALL_GOAL);
        if (goal != null) {
            check(overall, goal.text(), terms, out);
            goal.items().forEach(item -> check(overall, item.text(), terms, out));
        }
        for (Programme programme : strategy.programmes()) {
            Where where = Where.inDocument(Part.PROGRAMMES);
            boolean found = check(where, programme.name(), terms, out) || check(where, programme.text(), terms, out);
            if (!found) {
                checkRows(programme, terms, out);
            }
        }
        for (Safeguard safeguard : strategy.safeguards()) {
            Where where = Where.inDocument(Part.SAFEGUARDS);
            check(where, safeguard.name(), terms, out);
            safeguard.items().forEach(item -> check(where, item.text(), terms, out));
        }
        document.projects().forEach(project -> check(project, out));
    }

    private static void checkRows(Programme programme, Regulations terms, Findings out) {
        for (Indicator indicator : programme.indicators()) {
            Where where = Where.inDocument(Part.PROGRAMMES);
            if (check(where, indicator.name(), terms, out) || check(where, indicator.description(), terms, out)) {
                return;
            }
        }
    }

    private static void check(AuditedProject project, Findings out) {
        check(project, Part.NAME, project.project().identity().name(), out);
        check(project, Part.PURPOSE, project.project().purpose(), out);
        for (Goal goal : project.project().goals()) {
            if (check(project, Part.GOALS, goal.text(), out)) {
                break;
            }
        }
        for (AuditedRow row : project.rows()) {
            Indicator indicator = row.indicator();
            boolean found = check(row, Part.LEVEL3, indicator.name(), out)
                    || check(row, Part.DESCRIPTION, indicator.description(), out);
            if (!found && row.target() != null && row.target().isInWords()) {
                check(row, row.targetPart(), row.printedTarget(), out);
            }
        }
    }

    private static boolean check(AuditedProject project, Part part, @Nullable String text, Findings out) {
        Term term = text == null ? null : project.document().inForce().outdatedTermIn(text);
        if (term != null) {
            report(project.at(part), term, out);
        }
        return term != null;
    }

    private static boolean check(AuditedRow row, Part part, @Nullable String text, Findings out) {
        Term term = text == null ? null : row.document().inForce().outdatedTermIn(text);
        if (term != null) {
            report(row.at(part), term, out);
        }
        return term != null;
    }

    private static boolean check(Where where, @Nullable String text, Regulations terms, Findings out) {
        Term term = text == null ? null : terms.outdatedTermIn(text);
        if (term != null) {
            report(where, term, out);
        }
        return term != null;
    }

    private static void report(Where where, Term term, Findings out) {
        out.add(
                where,
                Facts.of(term.old(), term.instead()),
                Wording.of("“%s”是法律不再使用的用语。", "\"%s\" is a term that the law no longer uses.", term.old()),
                Wording.of("改用“%s”。", "Write \"%s\".", term.instead()));
    }
}
