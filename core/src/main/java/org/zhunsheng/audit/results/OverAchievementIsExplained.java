package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
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
import org.zhunsheng.regulation.Figure;

/** A result of half as much again says something about the target. A multiple is more likely a slip of unit. */
@Rule(
        id = "K-09",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "over-achievement",
        zh = "完成值远高于指标值的，应说明原因；指标值定得明显偏低的，应予调整。",
        en = "A result far above its target is explained; a target that was set far too low is changed.")
final class OverAchievementIsExplained implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.ACTUAL);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.indicator().result().actual() == null) {
            return;
        }
        Outcome outcome = Outcome.of(row);
        BigDecimal achieved = outcome == null ? null : outcome.achievement();
        BigDecimal most = row.document().inForce().figure(Figure.OVER_ACHIEVEMENT);
        if (outcome == null
                || achieved == null
                || achieved.movePointRight(2).compareTo(most) <= 0
                || Reasons.areGiven(row)) {
            return;
        }
        boolean slip = achieved.compareTo(row.document().inForce().figure(Figure.OVER_ACHIEVEMENT_SLIP)) > 0;
        String percent = Figures.inPercent(achieved.movePointRight(2));
        out.as(slip ? Severity.INFO : Severity.WARN)
                .add(
                        row.at(Part.ACTUAL),
                        Facts.of(Figures.plain(outcome.actual()), row.printedTarget()),
                        Wording.of(
                                slip ? "完成值 %s 是指标值“%s”的 %s，可能是单位或数字填写有误。" : "完成值 %s 是指标值“%s”的 %s，高于 %s，没有说明原因。",
                                slip
                                        ? "The result %s is %3$s of the target \"%2$s\": perhaps a slip of unit or number."
                                        : "The result %s is %3$s of the target \"%2$s\", above %4$s, and no reason is given.",
                                Figures.plain(outcome.actual()),
                                row.printedTarget(),
                                percent,
                                Figures.inPercent(most)),
                        slip
                                ? Wording.of("核对完成值和计量单位。", "Check the result and its unit.")
                                : Wording.of(
                                        "说明超额完成的原因；指标值偏低的，下年按实际水平设定。",
                                        "State why; where the target was too low, set next year's by what was reached."));
    }
}
