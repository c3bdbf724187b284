package org.zhunsheng.audit.target;

import java.math.BigDecimal;
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
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.Level2;

/** Twelve months of a year is what every project has. */
@Rule(
        id = "B-17",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "core-indicators",
        zh = "时效指标写“＝12月”“＝1年”说明不了及时，应写日期、天数或及时率。",
        en = "Exactly 12 months or one year says nothing about timeliness: state a date, days or a rate.")
final class TimelinessHasMeaning implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER, RowTrait.TIMELINESS);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null || !row.is(Level2.TIMELINESS) ? null : target.number();
        if (target == null
                || number == null
                || !isWholeYear(number, target.unit().word())) {
            return;
        }
        boolean exact = target.operator() == Operator.EQ && !target.isBare();
        (exact ? out : out.as(Severity.INFO))
                .add(
                        row.at(row.targetPart()),
                        Facts.found(row.printedTarget()),
                        Wording.of(
                                "“%s”只说明全年内完成，看不出“%s”是否及时。",
                                "\"%s\" only says within the year, not whether \"%s\" is in time.",
                                row.printedTarget(),
                                row.printedName()),
                        Wording.of(
                                "改为日期（如“12月20日前”）、时限（如“≤30日”）或及时率（如“≥95%”）。",
                                "State a date, a time limit such as \"≤30 days\" or a rate such as \"≥95%\"."));
    }

    private static boolean isWholeYear(BigDecimal number, String unit) {
        return switch (unit) {
            case "月", "个月" -> number.compareTo(MONTHS) == 0;
            case "年" -> number.compareTo(BigDecimal.ONE) == 0;
            default -> false;
        };
    }
}
