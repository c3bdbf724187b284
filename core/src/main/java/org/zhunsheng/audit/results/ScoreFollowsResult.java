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
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;

/** More points than the proportion gives are an error; fewer may follow another rule of scoring, which has to be named. */
@Rule(
        id = "K-03",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"public-checker", "evaluation-measures"},
        zh = "定量指标得分应按完成值与指标值的比例计算，反向指标按超出指标值的比例扣分，完成的得满分。",
        en =
                "A quantitative row scores in proportion to its target; a ceiling loses in proportion to what it was exceeded by.")
final class ScoreFollowsResult implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SCORE);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        BigDecimal score = row.score();
        BigDecimal weight = score == null ? null : row.weight();
        if (score == null || weight == null || score.signum() < 0 || score.compareTo(weight) > 0) {
            return;
        }
        Outcome outcome = Outcome.of(row);
        if (outcome == null) {
            return;
        }
        BigDecimal tolerance = row.document().inForce().figure(Figure.SCORE_TOLERANCE);
        BigDecimal least = Outcome.points(weight, outcome.leastShare());
        BigDecimal most = Outcome.points(weight, outcome.mostShare());
        if (score.compareTo(most.add(tolerance)) > 0) {
            boolean rounded = Scores.isRounded(score, most);
            report(row, outcome, most, out.as(rounded ? Severity.INFO : Severity.ERROR));
        } else if (score.compareTo(least.subtract(tolerance)) < 0 && !mayBeLower(row, outcome)) {
            boolean rounded = Scores.isRounded(score, least);
            report(row, outcome, least, out.as(rounded ? Severity.INFO : Severity.WARN));
        }
    }

    /** Satisfaction may be scored in bands, and what far exceeds a target that was set too low may lose points. */
    private static boolean mayBeLower(AuditedRow row, Outcome outcome) {
        BigDecimal most = row.document().inForce().figure(Figure.OVER_ACHIEVEMENT);
        BigDecimal achieved = outcome.achievement();
        boolean tooEasy = achieved != null && achieved.movePointRight(2).compareTo(most) > 0;
        return tooEasy || row.level1() == Level1.SATISFACTION && !outcome.isMet();
    }

    private static void report(AuditedRow row, Outcome outcome, BigDecimal expected, Findings out) {
        AuditedTarget actual = row.actual();
        String score = Scores.printed(row.score());
        String reached = actual == null ? "" : actual.value().printed();
        out.add(
                row.at(Part.SCORE),
                Facts.of(score, Figures.plain(expected)),
                Wording.of(
                        outcome.isMet()
                                ? "指标值“%s”，完成值“%s”，已达到指标值，分值 %s 应得 %s 分，自评得分 %s 分。"
                                : "指标值“%s”，完成值“%s”，按完成比例，分值 %s 应得 %s 分，自评得分 %s 分。",
                        outcome.isMet()
                                ? "Target \"%s\", reached \"%s\": the target was met; of %s points that makes %s, and %s"
                                        + " are claimed."
                                : "Target \"%s\", reached \"%s\": in proportion, of %s points that makes %s, and %s"
                                        + " are claimed.",
                        row.printedTarget(),
                        reached,
                        Scores.printed(row.weight()),
                        Figures.plain(expected),
                        score),
                Wording.of(
                        "得分改为 %s 分；另有赋分规则的，注明规则。",
                        "Set the score to %s, or name the rule of scoring that was followed.",
                        Figures.plain(expected)));
    }
}
