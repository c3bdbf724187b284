package org.zhunsheng.audit.money;

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

/** Fitted on published codes of one county only, so that a difference is merely worth a look. */
@Rule(
        id = "D-11",
        severity = Severity.INFO,
        type = IssueType.COMPLIANCE,
        cites = "project-code",
        zh = "河北省项目代码末位为校验位，应与前20位相符。",
        en = "The last character of a code of Hebei checks the twenty before it.")
final class CheckCharacterFits implements AuditRule.OfProject {

    private static final String HEBEI = "13";

    @Override
    public void check(AuditedProject project, Findings out) {
        String printed = project.project().identity().code();
        String code = printed == null ? "" : Chars.squeeze(printed);
        if (!code.startsWith(HEBEI) || !ProjectCode.isNational(code)) {
            return;
        }
        Character check = ProjectCode.check(code);
        char last = code.charAt(code.length() - 1);
        if (check == null || check == last) {
            return;
        }
        out.add(
                project.at(Part.CODE),
                Facts.of(code, code.substring(0, code.length() - 1) + check),
                Wording.of(
                        "项目代码末位为 %s，按前20位推算为 %s。", "The code ends in %s; from the others it would be %s.", last, check),
                Wording.of("核对项目代码是否抄写有误。", "See whether the code was copied wrongly."));
    }
}
