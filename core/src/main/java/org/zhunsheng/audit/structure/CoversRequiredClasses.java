package org.zhunsheng.audit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** Quality, time and cost of the output. What a region demands is an error if it is missing; elsewhere it is worth knowing. */
@Rule(
        id = "A-05",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.ADD_OUTPUT,
        cites = {"core-indicators", "ningxia-form"},
        zh = "产出还应设置质量、时效和成本指标；本地区表式列为必填的，缺一不可。",
        en = "Quality, time and cost are measured as well; what the form of the region demands must be there.")
final class CoversRequiredClasses implements AuditRule.OfProject {

    private static final List<Level2> USUAL = List.of(Level2.QUALITY, Level2.TIMELINESS, Level2.COST);

    @Override
    public void check(AuditedProject project, Findings out) {
        List<AuditedRow> outputs = project.rows(Level1.OUTPUT);
        boolean canTell = !outputs.isEmpty() && outputs.stream().noneMatch(row -> row.level2() == null);
        if (!canTell || project.isDepartment() || project.isFixedTemplate()) {
            return;
        }
        Set<Level2> required = project.document().inForce().tree().required();
        List<Level2> missing = new ArrayList<>();
        for (Level2 level : required.isEmpty() ? USUAL : required) {
            // A table without quantities is found by another rule.
            if (level != Level2.QUANTITY && !has(project, level)) {
                missing.add(level);
            }
        }
        if (!missing.isEmpty()) {
            boolean demanded = !required.isEmpty() && !project.document().isAfterApproval();
            report(project, missing, demanded, demanded ? out : out.as(Severity.INFO));
        }
    }

    private static boolean has(AuditedProject project, Level2 level) {
        return project.rows().stream().anyMatch(row -> level == Level2.COST ? row.isCost() : row.is(level));
    }

    private static void report(AuditedProject project, List<Level2> missing, boolean demanded, Findings out) {
        Wording labels = Wording.joined(missing.stream().map(Wording::named).toList());
        out.add(
                project.at(Part.INDICATORS),
                Facts.of("", labels.zh()),
                demanded
                        ? Wording.of("缺少本地区表式必填的%s。", "The form of the region demands %s.", labels)
                        : Wording.of("没有设置%s。", "There are no rows of %s.", labels),
                Wording.of("补充%s，或者说明不适用的理由。", "Add rows of %s, or say why they do not apply.", labels));
    }
}
