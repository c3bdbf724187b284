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
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Unit;

/** 人数 is a name; its unit is 人. */
@Rule(
        id = "B-13",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "integrated-system",
        zh = "计量单位用人、件、次等量词，不用“人数”“案件数”等名词。",
        en = "A unit is a measure word such as 人, 件 or 次 and not a noun such as 人数 or 案件数.")
final class UnitIsAUnit implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null) {
            return;
        }
        Unit unit = target.unit();
        if (unit.printed().equals(unit.word()) || unit.isCompound() || unit.dimension() == Dimension.UNKNOWN) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.instead(unit.printed(), unit.word()),
                Wording.of(
                        "“%s”不是计量单位，应为“%s”。", "\"%s\" is no unit; it should be \"%s\".", unit.printed(), unit.word()),
                Wording.of("单位改为“%s”。", "Use the unit \"%s\".", unit.word()));
    }
}
