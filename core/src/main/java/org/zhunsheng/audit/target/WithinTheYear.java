package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;

/** Where all rows of timeliness say within the year, none of them says anything. */
@Rule(
        id = "B-18",
        severity = Severity.INFO,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "core-indicators",
        zh = "各项时效指标都写“年度内完成”，没有区分任务的时间节点。",
        en = "Every row of timeliness says within the year: no task has a date of its own.")
final class WithinTheYear implements AuditRule.OfProject {
    private static final Pattern YEAR =
            Pattern.compile("(?:在|于)?(?:(?:19|20)\\d{2}年)?(?:本|当|全|一)?(?:年|年度)?(?:之内|以内|内)?(?:全部|按时|及时)?(?:完成|办结|完工)?");

    @Override
    public void check(AuditedProject project, Findings out) {
        AuditedRow first = null;
        for (AuditedRow row : project.rows()) {
            if (row.is(Level2.TIMELINESS)) {
                AuditedTarget target = row.target();
                if (target == null || !isWithinYear(target)) {
                    return;
                }
                first = first == null ? row : first;
            }
        }
        if (first != null) {
            out.add(
                    first.at(first.targetPart()),
                    Facts.found(first.printedTarget()),
                    Wording.of(
                            "全部时效指标均为“%s”，没有具体时间节点。",
                            "All rows of timeliness say \"%s\" without a date.", first.printedTarget()),
                    Wording.of("按工作计划写明各项任务的完成日期。", "State the date of each task from the work plan."));
        }
    }

    private static boolean isWithinYear(AuditedTarget target) {
        String text = target.text();
        return target.date() && text.contains("年") && YEAR.matcher(text).matches();
    }
}
