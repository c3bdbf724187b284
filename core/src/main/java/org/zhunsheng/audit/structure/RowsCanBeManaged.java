package org.zhunsheng.audit.structure;

import java.math.BigDecimal;
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
import org.zhunsheng.regulation.Figure;

/** Neither too few rows to see the project nor too many to follow. Tables that a province fixes are not asked. */
@Rule(
        id = "A-11",
        severity = Severity.INFO,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "core-indicators",
        zh = "指标数量应适当，突出重点，一般为5至15条。",
        en = "A table has a manageable number of rows, as a rule 5 to 15.")
final class RowsCanBeManaged implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        int rows = project.rows().size();
        if (rows == 0 || project.isDepartment() || project.isFixedTemplate()) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(rows);
        BigDecimal fewest = project.document().inForce().figure(Figure.FEWEST_ROWS);
        BigDecimal most = project.document().inForce().figure(Figure.MOST_ROWS);
        if (count.compareTo(fewest) < 0) {
            report(project, fewest, most, Wording.of("补充反映核心任务的指标。", "Add rows for the main tasks."), out);
        } else if (count.compareTo(most) > 0) {
            report(
                    project,
                    fewest,
                    most,
                    Wording.of("合并零碎指标，保留核心指标。", "Put small rows together and keep the main ones."),
                    out);
        }
    }

    private static void report(
            AuditedProject project, BigDecimal fewest, BigDecimal most, Wording proposal, Findings out) {
        int rows = project.rows().size();
        out.add(
                project.at(Part.INDICATORS),
                Facts.of(String.valueOf(rows), fewest + "-" + most),
                Wording.of(
                        "共 %d 条指标，一般为 %s 至 %s 条。",
                        "There are %d rows; as a rule there are %s to %s.", rows, fewest, most),
                proposal);
    }
}
