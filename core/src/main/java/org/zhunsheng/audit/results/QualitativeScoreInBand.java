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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.WordSet;

/** The words of the result and the points have to say the same. The border of two bands may be read either way. */
@Rule(
        id = "K-10",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        cites = "qualitative-bands",
        zh = "定性指标的得分应在所填完成档次的区间内：达成、部分达成、未达成。",
        en = "The score of a qualitative row lies in the band that its result names: reached, partly, not.")
final class QualitativeScoreInBand implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SCORE, RowTrait.ACTUAL);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        BigDecimal score = row.score();
        BigDecimal weight = score == null ? null : row.weight();
        AuditedTarget actual = score == null ? null : row.actual();
        if (score == null || weight == null || weight.signum() <= 0 || actual == null || !actual.isInWords()) {
            return;
        }
        Regulations inForce = row.document().inForce();
        BigDecimal reached = inForce.figure(Figure.BAND_REACHED);
        BigDecimal partly = inForce.figure(Figure.BAND_PARTLY);
        BigDecimal full = inForce.figure(Figure.FULL_MARKS);
        Texts texts = row.document().texts();
        String words = actual.text();
        if (texts.startsWith(words, WordSet.BAND_PARTLY)) {
            judge(row, partly, reached, out);
        } else if (texts.startsWith(words, WordSet.BAND_MISSED)) {
            judge(row, BigDecimal.ZERO, partly, out);
        } else if (texts.startsWith(words, WordSet.BAND_REACHED) || words.equals("达成")) {
            judge(row, reached, full, out);
        }
    }

    private static void judge(AuditedRow row, BigDecimal from, BigDecimal to, Findings out) {
        BigDecimal score = row.score();
        BigDecimal weight = row.weight();
        AuditedTarget actual = row.actual();
        if (score == null || weight == null || actual == null || score.compareTo(weight) > 0) {
            return;
        }
        BigDecimal share = Figures.percent(score, weight);
        if (share.compareTo(from) >= 0 && share.compareTo(to) <= 0) {
            return;
        }
        BigDecimal least = Outcome.points(weight, from.movePointLeft(2));
        BigDecimal most = Outcome.points(weight, to.movePointLeft(2));
        String band = Figures.plain(least) + "–" + Figures.plain(most);
        out.add(
                row.at(Part.SCORE),
                Facts.of(Figures.plain(score), band),
                Wording.of(
                        "完成情况为“%s”，应得分值 %s 的 %s%%–%s%%，即 %s 分，自评得分 %s 分。",
                        "The result is \"%s\": of %s points %s%% to %s%% can be claimed, %s, and %s are.",
                        actual.value().printed(),
                        Figures.plain(weight),
                        Figures.plain(from),
                        Figures.plain(to),
                        band,
                        Figures.plain(score)),
                Wording.of("得分改在 %s 分之间，或按实际情况改写完成档次。", "Claim %s points, or name another band.", band));
    }
}
