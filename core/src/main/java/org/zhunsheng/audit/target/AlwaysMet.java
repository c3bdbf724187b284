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
import org.zhunsheng.audit.Wording;

/** A target of at least zero is met by doing nothing. */
@Rule(
        id = "B-02",
        severity = Severity.BLOCK,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "target-measures",
        zh = "指标值不得是“大于等于零”一类必然达到的要求。",
        en = "A target must not ask for at least or more than zero, which is always met.")
final class AlwaysMet implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.MET_BY_NOTHING);
    private static final Wording CEILING =
            new Wording("改为“＝0”，或按上年实际填写上限“≤”。", "Write \"=0\", or a ceiling (≤) from last year's result.");
    private static final Wording NUMBER = new Wording(
            "按上年实际或计划工作量填写具体数值，例如“≥90%”。",
            "State a number from last year's result or this year's plan, such as \"≥90%\".");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        out.add(
                row.at(row.targetPart()),
                Facts.found(row.printedTarget()),
                Wording.of(
                        "指标值“%s”什么都不做也能达到，没有约束力。", "The target \"%s\" is met by doing nothing.", row.printedTarget()),
                proposal(row));
    }

    private static Wording proposal(AuditedRow row) {
        AuditedTarget target = row.target();
        if (row.name().isReverse()) {
            return CEILING;
        }
        if (target == null
                || target.unit().isPercent()
                || target.unit().printed().isEmpty()) {
            return NUMBER;
        }
        return Wording.of(
                "按上年实际或计划工作量填写大于0的数值，单位“%s”。",
                "State a number above zero from last year's result or this year's plan, in \"%s\".",
                target.unit().printed());
    }
}
