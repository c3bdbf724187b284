package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
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
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** What can be counted must be counted: quantity, timeliness, cost and every rate. */
@Rule(
        id = "B-10",
        severity = Severity.ERROR,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"target-measures", "review-opinions"},
        zh = "数量、质量、时效、成本指标和比率类指标要有数值，不能只写文字。",
        en = "Quantity, quality, timeliness, cost and every rate need a number and not words alone.")
final class TargetsAreQuantified implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.IN_WORDS);

    /** A ceiling after all, though one that only repeats the budget. */
    private static final Pattern BUDGET = Pattern.compile("预算|不超|控制|不高于|以内|限额");

    /** What has to be done wholly or is not done at all. */
    private static final Pattern WHOLE = Pattern.compile("专款专用|专项使用|足额|应[\\u4e00-\\u9fff]尽[\\u4e00-\\u9fff]");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null
                || !target.isInWords()
                || !isQuantitative(row)
                || WordsThatCount.in(row, target)
                || GradeIsChosen.isScale(row, target)) {
            return;
        }
        boolean weak = isChange(row, target) || BUDGET.matcher(target.text()).find();
        if (weak && row.document().inForce().words(WordSet.EMPTY_PHRASES).contains(target.text())) {
            return;
        }
        boolean certain = row.name().isRate() && !weak
                || row.is(Level2.QUANTITY)
                || row.is(Level2.TIMELINESS)
                || row.isCost() && !weak;
        (certain ? out : out.as(Severity.WARN))
                .add(
                        row.at(row.targetPart()),
                        Facts.found(row.printedTarget()),
                        Wording.of(
                                "“%s”应当用数值衡量，“%s”无法核对是否完成。",
                                "\"%s\" is to be measured in numbers; whether \"%s\" is reached cannot be verified.",
                                row.printedName(),
                                row.printedTarget()),
                        proposal(row));
    }

    private static boolean isQuantitative(AuditedRow row) {
        return row.is(Level2.QUANTITY)
                || row.is(Level2.QUALITY)
                || row.is(Level2.TIMELINESS)
                || row.isCost()
                || row.name().isRate();
    }

    /** 下降 says something about a rate, though not how much. */
    private static boolean isChange(AuditedRow row, AuditedTarget target) {
        return row.document().texts().has(target.text(), WordSet.CHANGES);
    }

    private static Wording proposal(AuditedRow row) {
        if (row.document().texts().has(row.name().text(), WordSet.ZERO_TOLERANCE)) {
            return Wording.of("写明人数或比率，例如“＝0”。", "State a number or a rate, such as \"=0\".");
        }
        if (row.name().isRate() && WHOLE.matcher(row.name().text()).find()) {
            return Wording.of("写明比率，例如“＝100%”。", "State a percentage, such as \"=100%\".");
        }
        if (row.is(Level2.TIMELINESS) && !row.name().isRate()) {
            return Wording.of(
                    "写明完成日期、天数或及时率，例如“12月20日前”“≤30日”“≥95%”。",
                    "State a date, days or a rate, such as \"≤30 days\" or \"≥95%\".");
        }
        if (row.isCost() && !row.name().isRate()) {
            String each = UnitCostNamesItsUnit.each(row);
            return Wording.of(
                    "写明金额上限，例如“%s”。",
                    "State a ceiling in money, such as \"%s\".", each.isEmpty() ? "≤5000元" : "≤300元/" + each);
        }
        return row.name().isRate() || row.is(Level2.QUALITY)
                ? Wording.of("写明比率，例如“≥95%”。", "State a percentage, such as \"≥95%\".")
                : Wording.of("写明数量和单位，例如“≥20场”。", "State a number and a unit, such as \"≥20 events\".");
    }
}
