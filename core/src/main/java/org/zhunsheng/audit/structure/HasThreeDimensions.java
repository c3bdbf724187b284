package org.zhunsheng.audit.structure;

import java.util.List;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** Output, benefit and satisfaction are all there. A table whose first levels are of another tree cannot be judged. */
@Rule(
        id = "A-03",
        severity = Severity.BLOCK,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"target-form", "target-review"},
        zh = "绩效指标应包括产出、效益和满意度三个方面；不直接服务公众的项目可以说明理由不设满意度。",
        en =
                "The rows cover output, benefit and satisfaction; satisfaction may be left out with a reason where no public is served.")
final class HasThreeDimensions implements AuditRule.OfProject {

    private static final List<Level1> DIMENSIONS = List.of(Level1.OUTPUT, Level1.BENEFIT, Level1.SATISFACTION);

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment() || project.isFixedTemplate() || !printsRows(project) || hasOtherTree(project)) {
            return;
        }
        List<Level1> missing =
                DIMENSIONS.stream().filter(level -> !has(project, level)).toList();
        boolean waived = missing.equals(List.of(Level1.SATISFACTION)) && isWaived(project);
        if (!missing.isEmpty() && !waived) {
            report(project, missing, as(project, missing, out));
        }
    }

    /** A list without any rows has no columns for them; a form has. */
    private static boolean printsRows(AuditedProject project) {
        return project.document().kind() == DocumentKind.TARGET_TABLES
                || project.document().kind() == DocumentKind.APPROVAL_TABLES
                || project.document().projects().stream()
                        .anyMatch(any -> !any.rows().isEmpty());
    }

    private static boolean hasOtherTree(AuditedProject project) {
        return project.rows().stream().anyMatch(row -> row.level1() == null && row.level2() == null);
    }

    private static boolean has(AuditedProject project, Level1 level) {
        return project.rows().stream()
                .anyMatch(row -> row.level1() == level
                        || level == Level1.SATISFACTION
                                && (row.is(Level2.SATISFACTION)
                                        || row.name().text().contains("满意")));
    }

    private static boolean isWaived(AuditedProject project) {
        return project.project().notes().stream().anyMatch(note -> note.text().contains("满意度"));
    }

    private static Findings as(AuditedProject project, List<Level1> missing, Findings out) {
        if (project.document().isAfterApproval()) {
            return out.as(Severity.WARN);
        }
        return missing.equals(List.of(Level1.SATISFACTION)) ? out.as(Severity.ERROR) : out;
    }

    private static void report(AuditedProject project, List<Level1> missing, Findings out) {
        Wording labels = Wording.joined(missing.stream().map(Wording::named).toList());
        out.add(
                project.at(Part.INDICATORS),
                Facts.of(project.rows().isEmpty() ? "" : "缺" + labels.zh(), "产出指标、效益指标、满意度指标"),
                Wording.of("缺少%s。", "There are no rows of %s.", labels),
                missing.contains(Level1.SATISFACTION)
                        ? Wording.of(
                                "补充%s；确不直接服务公众的项目，说明不设满意度指标的理由。",
                                "Add rows of %s, or say why satisfaction is left out where the project serves no public.",
                                labels)
                        : Wording.of("补充%s。", "Add rows of %s.", labels));
    }
}
