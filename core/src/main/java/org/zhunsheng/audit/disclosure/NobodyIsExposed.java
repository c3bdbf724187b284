package org.zhunsheng.audit.disclosure;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;

/** A page on the web cannot be called back. */
@Rule(
        id = "J-02",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = {"correction-law-26", "information-14"},
        zh = "公开的文本不得出现个人电话、身份证号码、银行卡号，以及社区矫正对象、刑满释放人员、未成年人的姓名。",
        en =
                "Published text has no private phone, identity or bank card numbers and no names of persons under correction, released persons or minors.")
final class NobodyIsExposed implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        PersonalData looking = new PersonalData(document.inForce(), document.texts());
        PrintedTexts.of(document, (where, text) -> looking.in(text).forEach(found -> report(where, found, out)));
    }

    private static void report(Where where, PersonalData.Found found, Findings out) {
        out.add(
                where,
                Facts.found(found.shown()),
                Wording.of(
                        "文本中有%s（%s），不得公开。",
                        "The text has %s (%s), which must not be published.",
                        found.sort().words(),
                        found.shown()),
                new Wording("公开前删除，或以“某某”代替。", "Delete it before publication."));
    }
}
