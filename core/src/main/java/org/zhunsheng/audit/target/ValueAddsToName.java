package org.zhunsheng.audit.target;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** A value that says the name again, or nothing but 提高, demands nothing. */
@Rule(
        id = "B-11",
        severity = Severity.ERROR,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"target-measures", "core-indicators"},
        zh = "定性指标值不得照抄指标名称，也不得只写“提高”“长效”等空话。",
        en = "A qualitative value must not repeat the name nor be an empty phrase such as \"raised\".")
final class ValueAddsToName implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.IN_WORDS);
    private static final int SHORTEST = 4;

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null || !target.isInWords()) {
            return;
        }
        Traits value = row.document().texts().of(target.value().printed());
        if (repeats(value, row.name()) || repeats(value, row.description())) {
            report(
                    row,
                    Wording.of(
                            "指标值“%s”只是重复了指标名称或描述，没有标准。",
                            "The value \"%s\" only repeats the name or the description and sets no standard.",
                            row.printedTarget()),
                    out);
        } else if (isLike(row, value, row.name()) || isLike(row, value, row.description())) {
            report(
                    row,
                    Wording.of(
                            "指标值“%s”与指标名称或描述几乎相同，没有标准。",
                            "The value \"%s\" is nearly the name or the description and sets no standard.",
                            row.printedTarget()),
                    out.as(Severity.WARN));
        } else if (row.document().inForce().words(WordSet.EMPTY_PHRASES).contains(bare(value.text()))) {
            boolean grade = row.document().inForce().words(WordSet.GRADES).contains(value.text());
            Severity severity = grade || row.is(Level2.SUSTAINABLE) ? Severity.INFO : Severity.WARN;
            report(
                    row,
                    Wording.of(
                            "指标值“%s”空泛，没有判断是否达到的标准。",
                            "The value \"%s\" is vague: nothing tells whether it is reached.", row.printedTarget()),
                    out.as(severity));
        }
    }

    private static boolean repeats(Traits value, Traits other) {
        String words = bare(value.text());
        return words.length() >= SHORTEST && words.equals(bare(other.text()));
    }

    private static boolean isLike(AuditedRow row, Traits value, Traits other) {
        return value.text().length() >= SHORTEST
                && value.pairs().isLike(other.pairs(), row.document().inForce().figure(Figure.SAME_TEXT));
    }

    /** Letters only: a full stop at the end makes no other text. */
    private static String bare(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    private static void report(AuditedRow row, Wording message, Findings out) {
        out.add(
                row.at(row.targetPart()),
                Facts.found(row.printedTarget()),
                message,
                Wording.of(
                        "改为可核对的内容：比率、次数、与上年相比的变化，或分档的评价标准。",
                        "State what can be verified: a rate, a number, a change since last year, or grades with their standard."));
    }
}
