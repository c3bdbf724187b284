package org.zhunsheng.audit.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.text.Chars;

/** 3年, or 2024年1月-2026年12月; one way of writing, so that terms can be compared. */
@Rule(
        id = "H-05",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "项目期应写为“n年”或者起止日期。",
        en = "The term of a project is a number of years, or a beginning and an end.")
final class TermIsWellFormed implements AuditRule.OfProject {

    private static final Pattern YEARS =
            Pattern.compile("(?:[0-9]{1,2}|[一二两三四五六七八九十])年|[0-9]{1,3}个月|(?:19|20)[0-9]{2}年?度?");
    private static final Pattern REMARK = Pattern.compile("[(][^)]*[)]$");
    private static final Pattern MISSPELT = Pattern.compile("([0-9]{1,2}|[一二两三四五六七八九十])年(?:期|度|间)");

    @Override
    public void check(AuditedProject project, Findings out) {
        String printed = project.project().identity().term();
        String term =
                printed == null ? "" : REMARK.matcher(Chars.squeeze(printed)).replaceFirst("");
        if (printed == null || YEARS.matcher(term).matches() || Span.of(term) != null) {
            return;
        }
        Matcher misspelt = MISSPELT.matcher(term);
        String right = misspelt.matches() ? misspelt.group(1) + "年" : "";
        out.add(
                project.at(Part.TERM),
                Facts.instead(printed, right),
                Wording.of("项目期“%s”的写法不规范。", "The term \"%s\" is not written as the form has it.", printed),
                right.isEmpty()
                        ? Wording.of("写为“n年”或者“起始年月-结束年月”。", "Write a number of years, or the months from and to.")
                        : Wording.of("改为“%s”。", "Write \"%s\".", right));
    }
}
