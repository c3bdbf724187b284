package org.zhunsheng.audit.consistency;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;

/** A target in words that was changed from one column to the other without a word. A column for several years may differ. */
@Rule(
        id = "G-11",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"target-review"},
        zh = "定性指标本年指标值与原指标值不同时，应说明调整原因。",
        en = "Where a target in words differs between the two columns, the reason is stated.")
final class WordsChangeForAReason implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.IN_WORDS, RowTrait.EARLIER_TARGET);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget before = row.earlier();
        AuditedTarget now = row.target();
        if (before == null || now == null || !before.isInWords() || !now.isInWords()) {
            return;
        }
        String remark = row.indicator().remark();
        boolean reason = remark != null && !Texts.bare(remark).isEmpty();
        if (reason
                || row.project().hasWholePeriod()
                || Texts.bare(before.text()).equals(Texts.bare(now.text()))) {
            return;
        }
        out.add(
                row.at(Part.CURRENT_YEAR_TARGET),
                Facts.of(row.printedTarget(), before.value().printed()),
                Wording.of(
                        "指标值由“%s”改为“%s”，没有说明原因。",
                        "The target was changed from \"%s\" to \"%s\" without a reason.",
                        before.value().printed(),
                        row.printedTarget()),
                Wording.of("在备注中说明调整原因，或两栏填写一致。", "State the reason as a remark, or make both columns agree."));
    }
}
