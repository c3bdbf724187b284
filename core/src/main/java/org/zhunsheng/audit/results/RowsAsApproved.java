package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;

/** What was approved is what is evaluated. Silent where nobody handed in the approved document. */
@Rule(
        id = "K-13",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"evaluation-measures", "core-indicators"},
        zh = "自评的指标、指标值和分值应与批复的绩效目标一致。",
        en = "Rows, targets and weights of a self-evaluation are those that were approved with the budget.")
final class RowsAsApproved implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        AuditedDocument approved = project.document().approved();
        if (approved == null || project.isDepartment()) {
            return;
        }
        AuditedProject before = find(project, approved);
        if (before == null) {
            out.add(
                    project.at(Part.NAME),
                    Facts.found(project.printedName()),
                    Wording.of("批复文件中没有这个项目。", "The approved document does not have this project."),
                    Wording.of("核对项目名称和项目编码。", "Check the project's name and code."));
            return;
        }
        Map<String, AuditedRow> missing = new LinkedHashMap<>();
        before.rows().forEach(row -> missing.putIfAbsent(key(row), row));
        for (AuditedRow row : project.rows()) {
            AuditedRow asApproved = missing.remove(key(row));
            if (asApproved == null) {
                out.add(
                        row.at(Part.LEVEL3),
                        Facts.found(row.printedName()),
                        Wording.of("批复的绩效目标中没有指标“%s”。", "The row \"%s\" was not approved.", row.printedName()),
                        Wording.of(
                                "按批复的指标自评；经批准调整的，附调整批复。",
                                "Evaluate the approved rows, or attach the approval of the change."));
            } else {
                compare(row, asApproved, out);
            }
        }
        for (AuditedRow row : missing.values()) {
            out.add(
                    project.at(Part.INDICATORS),
                    Facts.of("", row.printedName() + " " + row.printedTarget()),
                    Wording.of(
                            "缺少批复的指标“%s”（指标值“%s”）。",
                            "The approved row \"%s\" (target \"%s\") is missing.",
                            row.printedName(),
                            row.printedTarget()),
                    Wording.of("补填该指标的完成情况。", "State what became of it."));
        }
    }

    private static @Nullable AuditedProject find(AuditedProject project, AuditedDocument approved) {
        String code = project.project().identity().code();
        String name = project.name().text();
        AuditedProject byName = null;
        for (AuditedProject before : approved.projects()) {
            if (code != null && code.equals(before.project().identity().code())) {
                return before;
            }
            byName = byName == null && before.name().text().equals(name) ? before : byName;
        }
        return byName;
    }

    private static String key(AuditedRow row) {
        return row.level1() + "/" + row.name().text();
    }

    private static void compare(AuditedRow row, AuditedRow approved, Findings out) {
        AuditedTarget target = row.target();
        AuditedTarget before = approved.target();
        String now = target == null ? "" : target.shape();
        if (before != null && !before.shape().equals(now)) {
            differs(row, row.targetPart(), row.printedTarget(), approved.printedTarget(), out);
        }
        BigDecimal weight = row.weight();
        BigDecimal asApproved = approved.weight();
        if (weight != null && asApproved != null && weight.compareTo(asApproved) != 0) {
            differs(row, row.weightPart(), Figures.plain(weight), Figures.plain(asApproved), out);
        }
    }

    private static void differs(AuditedRow row, Part part, String now, String before, Findings out) {
        String zh = part == row.targetPart() ? "指标值" : "分值";
        String en = part == row.targetPart() ? "target" : "weight";
        out.add(
                row.at(part),
                Facts.of(now, before),
                new Wording(
                        "批复的" + zh + "为“" + before + "”，自评表中为“" + now + "”。",
                        "The approved " + en + " is \"" + before + "\"; here it is \"" + now + "\"."),
                new Wording(
                        zh + "改回“" + before + "”；经批准调整的，附调整批复。",
                        "Put the " + en + " back to \"" + before + "\", or attach the approval of the change."));
    }
}
