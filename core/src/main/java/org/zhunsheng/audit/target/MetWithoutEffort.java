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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.WordSet;

/** A ceiling that cannot be passed, or one that allows what must not happen at all. */
@Rule(
        id = "B-03",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "target-measures",
        zh = "上限不得高到必然达到，也不得容许本不应发生的事件。",
        en = "A ceiling must not be so high that it is always kept, nor allow what must not happen at all.")
final class MetWithoutEffort implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER, RowTrait.DOWNWARD);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null || number == null || !target.isDownward()) {
            return;
        }
        if (target.unit().isPercent()) {
            if (number.compareTo(HUNDRED) >= 0 && !mayPassHundred(row)) {
                report(
                        row,
                        Wording.of(
                                "比率最多为 100%%，“%s”必然达到。",
                                "A rate is 100%% at most: \"%s\" is always kept.", row.printedTarget()),
                        out);
            }
            return;
        }
        if (row.name().direction() == Traits.Direction.NEVER && allowsOne(target, number) && isEvent(row)) {
            report(
                    row,
                    Wording.of(
                            "“%s”本不应发生，“%s”等于容许发生，且没有说明理由。",
                            "\"%s\" should not happen at all; \"%s\" allows it and gives no reason.",
                            row.printedName(),
                            row.printedTarget()),
                    out);
        }
    }

    private static boolean mayPassHundred(AuditedRow row) {
        Texts texts = row.document().texts();
        String name = row.name().text();
        return texts.has(name, WordSet.CEILINGS) || texts.has(name, WordSet.CHANGES);
    }

    /** Below two is one at most. */
    private static boolean allowsOne(AuditedTarget target, BigDecimal number) {
        BigDecimal least = target.operator() == Operator.LT ? BigDecimal.TWO : BigDecimal.ONE;
        return number.compareTo(least) >= 0;
    }

    /** A number of events, not of lessons about them; a remark may give a reason. */
    private static boolean isEvent(AuditedRow row) {
        return row.indicator().remark() == null
                && !row.document().texts().has(row.name().text(), WordSet.ACTIVITIES);
    }

    private static void report(AuditedRow row, Wording message, Findings out) {
        boolean rate = row.target() != null && row.target().unit().isPercent();
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), rate ? "" : "＝0"),
                message,
                rate
                        ? Wording.of("按历史数据改为有约束力的上限。", "State a ceiling from earlier figures that binds.")
                        : Wording.of("改为“＝0”，或在备注中写明容许的理由。", "State \"=0\", or give the reason in the remark."));
    }
}
