package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;

/** No row, no execution and no total can score more than it weighs. */
@Rule(
        id = "K-04",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = "self-evaluation-form",
        zh = "得分不得高于该项分值，也不得为负数。",
        en = "A score is neither above its weight nor below zero.")
final class ScoreWithinWeight implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        for (AuditedRow row : project.rows()) {
            judge(row.at(Part.SCORE), row.score(), row.weight(), out);
        }
        Execution execution = project.project().finance().execution();
        Weight score = execution == null ? null : execution.score();
        if (execution != null && score != null) {
            judge(project.at(Part.EXECUTION), score.points(), Scores.points(execution.weight()), out);
        }
        Project.TotalScore total = project.project().totalScore();
        if (total != null) {
            judge(project.at(Part.TOTAL_SCORE), Scores.points(total.score()), Scores.points(total.weight()), out);
        }
    }

    private static void judge(Where where, @Nullable BigDecimal score, @Nullable BigDecimal weight, Findings out) {
        if (score == null) {
            return;
        }
        if (score.signum() < 0) {
            out.add(
                    where,
                    Facts.of(Figures.plain(score), "0"),
                    Wording.of("得分 %s 分，低于零分。", "The score %s is below zero.", Figures.plain(score)),
                    Wording.of("得分最低为 0 分。", "A score is zero at least."));
        } else if (weight != null && score.compareTo(weight) > 0) {
            out.add(
                    where,
                    Facts.of(Figures.plain(score), Figures.plain(weight)),
                    Wording.of(
                            "得分 %s 分，高于分值 %s 分。",
                            "The score %s is above the weight %s.", Figures.plain(score), Figures.plain(weight)),
                    Wording.of(
                            "得分最高为 %s 分，并重新计算总分。",
                            "A score is %s at most; add up the total again.", Figures.plain(weight)));
        }
    }
}
