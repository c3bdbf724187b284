package org.zhunsheng.audit.relevance;

import java.util.regex.Pattern;
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
import org.zhunsheng.text.Chars;

/** Goals without any number or date. */
@Rule(
        id = "F-13",
        severity = Severity.INFO,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"target-review"},
        zh = "绩效目标宜有数量或时间要求。",
        en = "A goal has a number or a date.")
final class GoalsAreSpecific implements AuditRule.OfProject {
    private static final Pattern SPECIFIC = Pattern.compile(
            "[一二三四五六七八九十百千两]+(?:次|场|件|个|人|名|期|项|月|季|年|村|所|套|批|本|份)|每(?:年|月|季|周|村|人|个)|年底|年内|年末|月底|季度|全覆盖");

    @Override
    public void check(AuditedProject project, Findings out) {
        String goals = project.goalText();
        if (project.isDepartment()
                || goals.isEmpty()
                || hasDigit(goals)
                || SPECIFIC.matcher(Chars.squeeze(goals)).find()) {
            return;
        }
        out.add(
                project.at(Part.GOALS),
                Facts.found(goals),
                Wording.of("绩效目标没有数量，也没有时间要求。", "The goals have neither a number nor a date."),
                Wording.of("写明主要任务的数量和完成时间，例如“12月底前办理法律援助案件300件”。", "Name the volume and the date of the main work."));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
