package org.zhunsheng.audit.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A page on the web cannot be called back. Finds numbers by their make-up and names only where nothing else can be meant. */
@Rule(
        id = "J-02",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = {"correction-law-26", "information-14"},
        zh = "公开的文本不得出现个人电话、身份证号码，以及社区矫正对象、刑满释放人员、未成年人的姓名。",
        en =
                "Published text has no private phone or identity numbers and no names of persons under correction, released persons or minors.")
final class NobodyIsExposed implements AuditRule.OfDocument {

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{3}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern LISTED = Pattern.compile(
            "(?:名单|姓名)?[:：为]?([\\u4e00-\\u9fa5]{2,3}(?:、[\\u4e00-\\u9fa5]{2,3})*)(?=[，。,;；()（）\\s0-9等]|$)");
    private static final int[] FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int PHONE_LENGTH = 11;

    @Override
    public void check(AuditedDocument document, Findings out) {
        PrintedTexts.of(document, (where, text) -> judge(document, where, text, out));
    }

    private static void judge(AuditedDocument document, Where where, String text, Findings out) {
        if (hasLongNumber(text)) {
            String folded = Chars.fold(text);
            Matcher identity = IDENTITY.matcher(folded);
            if (identity.find() && isIdentity(identity.group())) {
                report(where, masked(identity.group()), "身份证号码", "an identity number", out);
            }
            Matcher phone = PHONE.matcher(folded);
            if (phone.find()) {
                report(where, masked(phone.group()), "手机号码", "a mobile phone number", out);
            }
        }
        if (mayList(text) && document.texts().has(text, WordSet.PROTECTED_PERSONS)) {
            String name = protectedName(document, text);
            if (name != null) {
                report(where, name.charAt(0) + "**", "受保护人员的姓名", "the name of a protected person", out);
            }
        }
    }

    /** Names stand behind a colon or are parted by commas; most texts have neither. */
    private static boolean mayList(String text) {
        return text.indexOf('、') >= 0 || text.indexOf('：') >= 0 || text.indexOf(':') >= 0 || text.contains("名单");
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Chars.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits >= PHONE_LENGTH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            sum += (number.charAt(i) - '0') * FACTORS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(FACTORS.length));
    }

    /** A finding must not repeat what it warns of. */
    private static String masked(String number) {
        return number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }

    /** 矫正对象：张三 or 帮教对象张三、李四: names after a colon, or two and more of them in a row. */
    private static @Nullable String protectedName(AuditedDocument document, String printed) {
        String text = Chars.fold(printed);
        for (String person : document.inForce().words(WordSet.PROTECTED_PERSONS)) {
            for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
                int after = at + person.length();
                Matcher names = LISTED.matcher(text).region(after, text.length());
                if (names.lookingAt() && areNames(document, names.group(1), names.start(1) > after)) {
                    return names.group(1);
                }
            }
        }
        return null;
    }

    private static boolean areNames(AuditedDocument document, String listed, boolean announced) {
        String[] names = listed.split("、", -1);
        for (String name : names) {
            boolean surname = document.texts().isOneOf(name.substring(0, 1), WordSet.SURNAMES);
            if (!surname || name.contains("某") || !document.texts().topics(name).isEmpty()) {
                return false;
            }
        }
        return announced || names.length > 1;
    }

    private static void report(Where where, String shown, String zh, String en, Findings out) {
        out.add(
                where,
                Facts.found(shown),
                new Wording(
                        "文本中有" + zh + "（" + shown + "），不得公开。",
                        "The text has " + en + " (" + shown + "), which must not be published."),
                new Wording("公开前删除，或以“某某”代替。", "Delete it before publication."));
    }
}
