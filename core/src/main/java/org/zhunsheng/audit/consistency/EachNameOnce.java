package org.zhunsheng.audit.consistency;

import java.util.HashMap;
import java.util.Map;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Dimension;

/**
 * The same name twice in one project. Where one task is counted, timed and costed under its name, that is a matter of form; a
 * form may have one block of rows for the whole period and another for this year, each of which has a name once.
 */
@Rule(
        id = "G-01",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"duplicate-names"},
        zh = "同一项目内三级指标名称不得重复。",
        en = "A name of an indicator stands once in a project.")
final class EachNameOnce implements AuditRule.OfProject {
    private static final int SHORTEST = 2;

    @Override
    public void check(AuditedProject project, Findings out) {
        Map<String, AuditedRow> whole = new HashMap<>();
        Map<String, AuditedRow> annual = new HashMap<>();
        for (AuditedRow row : project.rows()) {
            String name = Texts.bare(row.name().text());
            boolean onlyAnnual = row.has(RowTrait.THIS_YEARS_TARGET) && !row.has(RowTrait.EARLIER_TARGET);
            Map<String, AuditedRow> first = onlyAnnual ? annual : whole;
            AuditedRow before = name.length() < SHORTEST ? null : first.putIfAbsent(name, row);
            if (before != null) {
                report(before, row, out);
            }
        }
    }

    private static void report(AuditedRow before, AuditedRow row, Findings out) {
        boolean otherSide = before.level2() != row.level2() && counts(before) != counts(row);
        out.as(otherSide ? Severity.INFO : Severity.ERROR)
                .add(
                        row.at(Part.LEVEL3),
                        Facts.found(row.printedName()),
                        Wording.of(
                                "三级指标“%s”与第 %d 行重名。",
                                "The name \"%s\" stands in row %d as well.", row.printedName(), before.position() + 1),
                        otherSide
                                ? Wording.of(
                                        "名称中写明考核的内容，例如次数、完成时间、费用。",
                                        "Say in the name what is measured, such as a number, a date or a cost.")
                                : Wording.of(
                                        "删除重复的一行，或改为另一项指标。", "Leave one of the two out, or state another indicator."));
    }

    private static Dimension counts(AuditedRow row) {
        AuditedTarget target = row.target();
        return target == null ? Dimension.UNKNOWN : target.unit().dimension();
    }
}
