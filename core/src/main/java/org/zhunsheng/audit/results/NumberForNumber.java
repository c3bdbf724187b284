package org.zhunsheng.audit.results;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;

/** Whether a number was reached can only be seen from a number. Zero in words, a date, and long accounts are left alone. */
@Rule(
        id = "K-18",
        severity = Severity.ERROR,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "evaluation-measures",
        zh = "指标值是数值的，完成值也应填写数值，不得只写“完成”。",
        en = "A numeric target is answered with a number and not with words such as 完成.")
final class NumberForNumber implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.ACTUAL, RowTrait.TARGET);

    /** A longer answer is an account of the work, or a piece of another cell. */
    private static final int LONGEST = 20;

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.indicator().result().actual() == null) {
            return;
        }
        AuditedTarget actual = row.actual();
        AuditedTarget target = row.target();
        if (actual == null
                || target == null
                || target.upper() == null && target.lower() == null
                || !actual.isInWords()
                || actual.text().length() > LONGEST
                || hasDigit(actual.text())) {
            return;
        }
        if (row.document().texts().isOneOf(actual.text(), WordSet.NONE_AT_ALL)) {
            return;
        }
        boolean all = actual.text().startsWith("全");
        out.as(all ? Severity.WARN : Severity.ERROR)
                .add(
                        row.at(Part.ACTUAL),
                        Facts.of(actual.value().printed(), row.printedTarget()),
                        Wording.of(
                                "指标值“%s”是数值，完成值只写了“%s”，无法判断是否完成，也无法计分。",
                                "The target \"%s\" is a number; the answer \"%s\" does not tell whether it was reached.",
                                row.printedTarget(),
                                actual.value().printed()),
                        Wording.of("填写实际完成的数值和单位。", "State the number that was reached, with its unit."));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
