package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** A yearly count that is passed by summer was set too low. Rates, costs and satisfaction do not add up over a year. */
@Rule(
        id = "K-15",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "monitoring-measures",
        zh = "监控时已超过全年指标值的，应说明原因，必要时按程序调整指标值。",
        en =
                "Where a count has already passed the target of the year, monitoring says so and the target is changed where needed.")
final class TargetAlreadyPassed implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.PROGRESS, RowTrait.TARGET);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        TargetValue progress = row.indicator().outlook().progress();
        if (progress == null || row.isCost() || row.level1() == Level1.SATISFACTION || Reasons.areGiven(row)) {
            return;
        }
        AuditedTarget target = row.target();
        AuditedTarget reached = row.document().target(progress);
        if (target == null || reached == null || target.unit().isPercent() || !isCounted(row, target)) {
            return;
        }
        Outcome outcome = Outcome.of(row, reached);
        BigDecimal achieved = outcome == null ? null : outcome.achievement();
        if (outcome == null || achieved == null || achieved.compareTo(BigDecimal.ONE) <= 0) {
            return;
        }
        out.add(
                row.at(Part.PROGRESS),
                Facts.of(progress.printed(), row.printedTarget()),
                Wording.of(
                        "监控时完成 %s，已是全年指标值“%s”的 %s，指标值未作调整。",
                        "%s was reached so far, %3$s of the year's target \"%2$s\", which was not changed.",
                        progress.printed(),
                        row.printedTarget(),
                        Figures.inPercent(achieved.movePointRight(2))),
                Wording.of(
                        "说明原因；指标值偏低的，按程序调高全年指标值。",
                        "State why; where the target was too low, raise it by the procedure."));
    }

    private static boolean isCounted(AuditedRow row, AuditedTarget target) {
        Dimension counted = target.unit().dimension();
        return !row.name().isRate()
                && counted != Dimension.TIME
                && counted != Dimension.POINTS
                && (row.is(Level2.QUANTITY) || row.name().isCount());
    }
}
