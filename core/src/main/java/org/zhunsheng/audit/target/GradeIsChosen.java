package org.zhunsheng.audit.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;

/** 优良中差 is the scale; the target is one step of it. */
@Rule(
        id = "B-12",
        severity = Severity.ERROR,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"target-measures", "core-indicators"},
        zh = "指标值应选定一个等次，不能把“优良中差”整个等次表当作目标。",
        en = "A target must be one grade and not the whole scale of grades.")
final class GradeIsChosen implements AuditRule.OfRow {
    private static final Pattern LETTERS = Pattern.compile("[优良中低差]{3,}|[高中低]{3,}|[好中差坏]{3,}|好坏|好差|高低|优劣|优差");
    private static final String SEPARATORS = "、,/;|或和";
    private static final Pattern BETWEEN = Pattern.compile("[" + SEPARATORS + "]+");
    private static final Pattern BAND = Pattern.compile("\\d+分(?:\\([^)]{0,8}\\))?(?:以下|以上|以内|[-~至到])|\\d+[-~]\\d+分");
    private static final int BANDS = 3;
    private static final int LONGEST_LIST = 30;

    @Override
    public void check(AuditedRow row, Findings out) {
        if (isScale(row, row.target())) {
            report(row, row.targetPart(), row.printedTarget(), out);
        }
        AuditedTarget earlier = row.earlier();
        if (earlier != null && isScale(row, earlier)) {
            report(row, Part.TARGET, earlier.value().printed(), out);
        }
    }

    static boolean isScale(AuditedRow row, @Nullable AuditedTarget target) {
        if (target == null || !target.isInWords()) {
            return false;
        }
        String text = target.text();
        boolean letters = Texts.isMadeOf(text, "优良中低差高好坏劣");
        return letters && LETTERS.matcher(text).matches() || isList(row, text) || bands(text) >= BANDS;
    }

    private static boolean isList(AuditedRow row, String text) {
        if (text.length() > LONGEST_LIST || !Texts.hasAny(text, SEPARATORS)) {
            return false;
        }
        List<String> parts = List.of(BETWEEN.split(text));
        return parts.size() > 1
                && row.document().inForce().words(WordSet.GRADES).containsAll(parts);
    }

    private static int bands(String text) {
        int bands = 0;
        if (text.indexOf('分') < 0) {
            return bands;
        }
        Matcher band = BAND.matcher(text);
        while (band.find()) {
            bands++;
        }
        return bands;
    }

    private static void report(AuditedRow row, Part part, String printed, Findings out) {
        out.add(
                row.at(part),
                Facts.found(printed),
                Wording.of("“%s”是评价等次的清单，不是目标值。", "\"%s\" is the scale of grades and no target.", printed),
                Wording.of("选定一个等次（如“优”）并写明达到该等次的标准。", "Choose one grade and state what it takes to reach it."));
    }
}
