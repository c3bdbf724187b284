package org.zhunsheng.audit.justice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;

/** People's mediation costs the parties nothing. */
@Rule(
        id = "I-06",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.OTHER,
        cites = "mediation-law-4",
        zh = "人民调解不得向当事人收取任何费用，也不得以收费、创收为效益。",
        en = "People's mediation must not charge the parties, nor count fees as a benefit.")
final class MediationIsFree implements AuditRule.OfProject {
    private static final Pattern CHARGE =
            Pattern.compile("调解.{0,12}(?:收取|收费|有偿|创收|成本回收|费用?收入|服务收入|调解收入)|(?:收取|有偿).{0,8}调解|向当事人收");
    private static final Pattern FREE =
            Pattern.compile("不收|不向|不准|不以|不再|不得|免费|免收|无偿|零收费|未收|没有收|禁止|严禁|杜绝|违规|乱收费|投诉|仲裁|公证");
    private static final String ENDS = "，,。；;！!";
    private static final String MEDIATION = "调解";

    @Override
    public void check(AuditedProject project, Findings out) {
        for (AuditedRow row : project.rows()) {
            for (String text : List.of(row.name().text(), row.description().text(), row.printedTarget())) {
                check(row.at(Part.LEVEL3), text, out);
            }
        }
        check(project.at(Part.GOALS), project.goalText(), out);
        String purpose = project.project().purpose();
        if (purpose != null) {
            check(project.at(Part.PURPOSE), purpose, out);
        }
    }

    private static void check(Where where, String text, Findings out) {
        if (!text.contains(MEDIATION)) {
            return;
        }
        Matcher charge = CHARGE.matcher(text);
        while (charge.find()) {
            if (!FREE.matcher(clause(text, charge.start(), charge.end())).find()) {
                report(where, charge.group(), out);
                return;
            }
        }
    }

    /** What is said of a charge stands in the same clause: 不向当事人收费. */
    private static String clause(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = to;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static void report(Where where, String charge, Findings out) {
        out.add(
                where,
                Facts.found(charge),
                Wording.of(
                        "“%s”涉及向人民调解当事人收费，法律规定人民调解不收取任何费用。",
                        "\"%s\" is about charging the parties of people's mediation, which by law is free.", charge),
                Wording.of("删去收费内容，调解经费由财政保障。", "Take it out: the budget bears the cost of mediation."));
    }
}
