package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Figure;

/** A cost somewhere between one thousand and thirty-five thousand is no standard. */
@Rule(
        id = "B-16",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "core-indicators",
        zh = "成本指标的区间过宽，起不到控制标准的作用。",
        en = "A wide range of costs is no standard to control spending by.")
final class CostRangeIsNarrow implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.RANGE, RowTrait.COST);
    private static final int SCALE = 1;
    private static final Pattern EACH = Pattern.compile("(?:每|人均|平均)\\p{IsHan}*(?=\\d)");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null || !(target.value() instanceof TargetValue.Between range) || !row.isCost()) {
            return;
        }
        BigDecimal widest = row.document().inForce().figure(Figure.WIDEST_COST_RANGE);
        BigDecimal low = range.value();
        if (low.signum() <= 0 || range.upper().compareTo(low.multiply(widest)) <= 0) {
            return;
        }
        BigDecimal times = range.upper().divide(low, SCALE, RoundingMode.HALF_UP);
        String ceiling = each(target.text()) + "≤" + Figures.plain(range.upper())
                + target.unit().printed();
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), ceiling),
                Wording.of(
                        "%s ÷ %s = %s 倍，超过 %s 倍，区间过宽。",
                        "%s ÷ %s = %s times, more than %s: the range is too wide.",
                        Figures.yuan(range.upper()),
                        Figures.yuan(low),
                        Figures.plain(times),
                        Figures.plain(widest)),
                Wording.of(
                        "按活动类型分行，各设一个标准；只控制上限的写“%s”。",
                        "State one standard for each kind of activity, or the ceiling \"%s\".", ceiling));
    }

    /** The words before the range that say what it is for: 每次. */
    private static String each(String text) {
        Matcher each = EACH.matcher(text);
        return each.lookingAt() ? each.group() : "";
    }
}
