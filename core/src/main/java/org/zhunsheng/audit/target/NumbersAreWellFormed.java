package org.zhunsheng.audit.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.Asides;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Aside;

/** 1038,8772万元 may be 1,038.8772 or 10,388,772. */
@Rule(
        id = "B-21",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "target-form",
        zh = "数值书写要规范：分节号、小数点和符号不得错用、重复。",
        en = "Numbers must be well formed: no misplaced comma, doubled sign or second point.")
final class NumbersAreWellFormed implements AuditRule.OfRow {
    private static final Pattern GROUPED = Pattern.compile("\\d+(?:,\\d+)+(?:\\.\\d+)?");

    /** A sign, one number and what is counted; months and days may be listed with a comma. */
    private static final Pattern ONE_NUMBER =
            Pattern.compile("[≥≤=<>]?(\\d+,\\d+)(?!\\d*(?:月|日|号|季|年))(?:[^\\d,月日号季年]{1,4})");

    private static final Pattern RIGHT = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DOUBLED = Pattern.compile(
            "[≥≤]{2,}|[≥≤][=<>]|[=<>][≥≤]|=[<>]|={2,}|>>|<<|%%|[,,、][=≥≤<>]\\d|\\d\\.\\.\\d|(?<![\\d.])\\d+\\.\\d+\\.\\d+%");
    private static final int LONG_NUMBER = 5;

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target != null) {
            check(row, row.targetPart(), target, out);
        }
        AuditedTarget earlier = row.earlier();
        if (earlier != null) {
            check(row, Part.TARGET, earlier, out);
        }
        Asides asides = row.document().asides();
        if (!asides.isEmpty()) {
            asides.at(row.at(row.targetPart()), Aside.Kind.STRAY_MARK)
                    .forEach(stray -> report(row, row.targetPart(), stray, out));
        }
    }

    private static void check(AuditedRow row, Part part, AuditedTarget target, Findings out) {
        String wrong = malformed(target.text());
        if (!wrong.isEmpty()) {
            report(row, part, wrong, out);
        }
    }

    private static void report(AuditedRow row, Part part, String wrong, Findings out) {
        out.add(
                row.at(part),
                Facts.found(wrong),
                Wording.of("“%s”书写不规范，可能被误读。", "\"%s\" is malformed and may be misread.", wrong),
                Wording.of(
                        "核对原始数据后重写，小数点用“.”，分节号每三位一个。",
                        "Check and rewrite: a point for decimals, a comma for every three digits."));
    }

    /** The malformed piece, or an empty text. Short numbers with a comma may be a list (3,4月). */
    private static String malformed(String text) {
        if (!mayBeWrong(text)) {
            return "";
        }
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.find()) {
            return text;
        }
        if (text.indexOf(',') < 0) {
            return "";
        }
        Matcher whole = ONE_NUMBER.matcher(text);
        if (whole.matches() && !RIGHT.matcher(whole.group(1)).matches()) {
            return whole.group(1);
        }
        Matcher grouped = GROUPED.matcher(text);
        while (grouped.find()) {
            String number = grouped.group();
            if (number.length() > LONG_NUMBER && !RIGHT.matcher(number).matches()) {
                return number;
            }
        }
        return "";
    }

    /** Two signs or points at least, or a comma; a look at the characters spares most targets the patterns. */
    private static boolean mayBeWrong(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '≥', '≤', '<', '>', '=', '.' -> signs++;
                case ',', '、' -> {
                    return true;
                }
                default -> {}
            }
        }
        return signs > 1 || text.contains("%%");
    }
}
