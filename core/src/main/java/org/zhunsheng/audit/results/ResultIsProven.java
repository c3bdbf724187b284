package org.zhunsheng.audit.results;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Evidence;
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
import org.zhunsheng.regulation.Level1;

/** A number without a record behind it is a claim. Asked only where evidence can be attached. */
@Rule(
        id = "K-17",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "core-indicators",
        zh = "完成值应附佐证资料。",
        en = "An actual value is proven by what is attached to it.")
final class ResultIsProven implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.ACTUAL);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        Evidence evidence = row.document().circumstances().evidence();
        AuditedTarget actual = evidence == null ? null : row.actual();
        if (evidence == null
                || actual == null
                || row.level1() == Level1.SATISFACTION
                || !evidence.of(row).isEmpty()) {
            return;
        }
        out.add(
                row.at(Part.ACTUAL),
                Facts.found(actual.value().printed()),
                Wording.of(
                        "完成值“%s”没有附佐证资料。",
                        "Nothing is attached that proves the result \"%s\".",
                        actual.value().printed()),
                Wording.of("上传正式资料、工作资料或原始凭证。", "Attach official documents, working records or vouchers."));
    }
}
