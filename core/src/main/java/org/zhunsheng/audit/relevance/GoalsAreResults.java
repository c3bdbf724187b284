package org.zhunsheng.audit.relevance;

import java.util.List;
import java.util.regex.Matcher;
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
import org.zhunsheng.model.Goal;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A goal that lists what is paid, or looks back on work done. */
@Rule(
        id = "F-12",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"core-logic", "target-review"},
        zh = "绩效目标应说明预期成果，不是经费用途或已完成的工作。",
        en = "A goal says what is to be reached, and not what is paid or what was done.")
final class GoalsAreResults implements AuditRule.OfProject {
    private static final Pattern PAYS =
            Pattern.compile("用于[^。；]{0,60}(?:支出|开支|费用|经费|薪酬|工资)|经费用于|资金用于|补充经费|工作经费等?[。；;]?$|[0-9]万?元用于");

    /** Work done. An effect in the perfect (提高了群众的法律意识) is still what is to be reached. */
    private static final Pattern LOOKS_BACK = Pattern.compile("(?:贡献|取得|作出|做出|完成|开展|提供)了");

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment()) {
            return;
        }
        for (Goal goal : project.project().goals()) {
            String text = Chars.squeeze(goal.text());
            Matcher pays = PAYS.matcher(text);
            // Every form of it has one of these words, and most goals have none.
            boolean mayPay = text.contains("用于") || text.contains("经费");
            List<String> items = project.document().texts().wordsOf(text, WordSet.GOAL_SPENDING);
            Matcher back = LOOKS_BACK.matcher(text);
            if (mayPay && pays.find() || !items.isEmpty()) {
                String found = items.isEmpty() ? pays.group() : items.get(0);
                out.add(
                        project.at(Part.GOALS),
                        Facts.found(found),
                        Wording.of(
                                "绩效目标写的是经费用途（“%s”），不是预期成果。",
                                "The goal says what is paid (\"%s\") and not what is to be reached.", found),
                        proposal());
            } else if (text.indexOf('了') >= 0 && !project.hasResults() && back.find()) {
                out.add(
                        project.at(Part.GOALS),
                        Facts.found(back.group()),
                        Wording.of(
                                "绩效目标写的是已经完成的工作（“%s”），不是本年要达到的结果。",
                                "The goal looks back (\"%s\") and does not say what is to be reached this year.",
                                back.group()),
                        proposal());
            }
        }
    }

    private static Wording proposal() {
        return Wording.of(
                "改写为：完成什么任务、达到什么数量和质量、产生什么效果。", "Say which work is done, how much and how well, and what it changes.");
    }
}
