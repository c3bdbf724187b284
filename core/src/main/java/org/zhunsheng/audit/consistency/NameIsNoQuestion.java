package org.zhunsheng.audit.consistency;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
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

/** A name that asks instead of naming. */
@Rule(
        id = "G-09",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"target-review"},
        zh = "三级指标名称应是名词性短语，不是问句。",
        en = "The name of an indicator is a noun phrase and no question.")
final class NameIsNoQuestion implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.QUESTION);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (!row.name().isQuestion()) {
            return;
        }
        out.add(
                row.at(Part.LEVEL3),
                Facts.found(row.printedName()),
                Wording.of("三级指标“%s”是问句。", "The name \"%s\" is a question.", row.printedName()),
                Wording.of(
                        "改为名词性短语，例如“调解案件数”“每件案件补贴标准”“脱管漏管人数”。",
                        "Name what is measured, such as \"cases mediated\" or \"subsidy for each case\"."));
    }
}
