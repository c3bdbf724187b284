package org.zhunsheng.audit.target;

import java.math.BigDecimal;
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
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** A bare number leaves open whether it is a floor, a ceiling or exact. */
@Rule(
        id = "B-04",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"operator-codes", "target-form"},
        zh = "定量指标值要写明≥、≤、＝等符号（指标性质）。",
        en = "A quantitative target must state its sign: at least, at most or exactly.")
final class SignIsStated implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null
                || !target.isBare()
                || !row.isIndicator()
                || row.indicator().standard().direction() != null
                || isDate(target)
                || row.document().texts().has(target.text(), WordSet.CHANGES)
                || target.text().contains("缩短")) {
            return;
        }
        BigDecimal number = target.number();
        boolean plainZero = number != null && number.signum() == 0;
        String sign = plainZero ? "＝" : proposed(row);
        String expected = sign
                + (number == null ? "" : Figures.plain(number))
                + target.unit().printed();
        (plainZero ? out.as(Severity.INFO) : out)
                .add(
                        row.at(row.targetPart()),
                        Facts.instead(row.printedTarget(), expected),
                        Wording.of(
                                "指标值“%s”没有符号，看不出是下限、上限还是定值。",
                                "The target \"%s\" has no sign: it may be a floor, a ceiling or exact.",
                                row.printedTarget()),
                        Wording.of("写成“%s”。", "Write \"%s\".", expected));
    }

    /** 12月 may be the month of December. */
    private static boolean isDate(AuditedTarget target) {
        String word = target.unit().word();
        return word.equals("月")
                || word.equals("年")
                || word.equals("日") && !target.unit().isCompound() && isDay(target);
    }

    private static boolean isDay(AuditedTarget target) {
        return target.text().contains("月");
    }

    private static String proposed(AuditedRow row) {
        AuditedTarget target = row.target();
        boolean ceiling = row.isCost()
                || row.name().isReverse()
                || target != null && target.unit().dimension() == Dimension.TIME && row.is(Level2.TIMELINESS);
        boolean whole = target != null
                && target.unit().isPercent()
                && BigDecimal.valueOf(100).equals(target.number());
        return whole ? "＝" : ceiling ? "≤" : "≥";
    }
}
