package org.zhunsheng.audit.structure;

import java.util.List;
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

/** Of what is put out, something is counted. Where the form prints no second levels nobody can tell. */
@Rule(
        id = "A-04",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.ADD_OUTPUT,
        cites = {"core-indicators", "target-form"},
        zh = "产出指标中应有数量指标，数量是最基本的产出。",
        en = "The output has a row of quantity, which is its core.")
final class CountsItsOutput implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        List<AuditedRow> outputs = project.rows(Level1.OUTPUT);
        boolean canTell = !outputs.isEmpty() && outputs.stream().noneMatch(row -> row.level2() == null);
        if (!canTell || project.isDepartment() || project.isFixedTemplate()) {
            return;
        }
        if (project.rows().stream().anyMatch(row -> row.is(Level2.QUANTITY))) {
            return;
        }
        Findings as = project.document().isAfterApproval() ? out.as(Severity.WARN) : out;
        as.add(
                project.at(Part.INDICATORS),
                Facts.of("", Level2.QUANTITY.label()),
                Wording.of(
                        "%d 行产出指标中没有数量指标，看不出做多少事。",
                        "None of the %d rows of output is a quantity: nobody can see how much is done.",
                        outputs.size()),
                Wording.of(
                        "增加数量指标，例如办理案件数、培训场次、服务人数，并填写≥n件（场、人次）。",
                        "Add a row of quantity: cases, trainings, persons served, with at least a number of them."));
    }
}
