package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
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

/** Points were lost and nobody says why. */
@Rule(
        id = "K-05",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"public-checker", "self-evaluation-form"},
        zh = "得分低于分值的指标，应填写偏差原因和改进措施。",
        en = "A row that scores less than its weight states why and what is done about it.")
final class LostPointsAreExplained implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SCORE);

    private static final Wording MISSED =
            new Wording("写明未完成的原因和改进措施。", "State why it was not reached and what is done about it.");
    private static final Wording MET = new Wording(
            "完成值已达到指标值：改为满分，或写明扣分的原因。", "The target was met: give the full score, or say why points were taken off.");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        BigDecimal score = row.score();
        BigDecimal weight = score == null ? null : row.weight();
        // Less than nothing is told by another rule.
        if (score == null || weight == null || score.signum() < 0 || score.compareTo(weight) >= 0) {
            return;
        }
        if (Reasons.areGiven(row)) {
            return;
        }
        Outcome outcome = Outcome.of(row);
        boolean elsewhere =
                Reasons.areGivenFor(row.project().project(), row.document().texts());
        AuditedTarget actual = row.actual();
        String printed = row.indicator().result().deviation();
        out.as(elsewhere ? Severity.INFO : Severity.ERROR)
                .add(
                        row.at(Part.DEVIATION),
                        Facts.found(printed == null ? "" : printed),
                        message(row, score, weight, actual),
                        outcome != null && outcome.isMet() ? MET : MISSED);
    }

    private static Wording message(
            AuditedRow row, BigDecimal score, BigDecimal weight, @Nullable AuditedTarget actual) {
        String reached = actual == null ? "" : actual.value().printed();
        // An index of indicators prints neither target nor result.
        return row.printedTarget().isEmpty() && reached.isEmpty()
                ? Wording.of(
                        "分值 %s 分，得分 %s 分，没有说明偏差原因和改进措施。",
                        "%s points, %s scored, and no reason is given.", Figures.plain(weight), Figures.plain(score))
                : Wording.of(
                        "分值 %s 分，得分 %s 分，没有说明偏差原因和改进措施（指标值“%s”，完成值“%s”）。",
                        "%s points, %s scored, and no reason is given (target \"%s\", reached \"%s\").",
                        Figures.plain(weight),
                        Figures.plain(score),
                        row.printedTarget(),
                        reached);
    }
}
