package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Project;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** The total of a self-evaluation is added up again. Where a row has no score, nothing can be added up. */
@Rule(
        id = "K-07",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"public-checker", "self-evaluation-form"},
        zh = "总分应等于各项得分之和，各项分值之和应为100。",
        en = "The total is the sum of the scores, and the weights make 100.")
final class TotalIsTheSum implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Project.TotalScore total = project.project().totalScore();
        if (total == null) {
            return;
        }
        Regulations inForce = project.document().inForce();
        BigDecimal score = Scores.points(total.score());
        BigDecimal rows = Scores.ofRows(project);
        if (score != null && rows != null) {
            judgeScores(project, score, rows, out);
        }
        BigDecimal weights = Scores.weightsOfRows(project);
        BigDecimal full = inForce.figure(Figure.FULL_MARKS);
        BigDecimal tolerance = inForce.figure(Figure.SCORE_TOLERANCE);
        if (weights == null) {
            return;
        }
        Execution execution = project.project().finance().execution();
        BigDecimal printed = execution == null ? null : Scores.points(execution.weight());
        BigDecimal sum = printed == null ? weights : weights.add(printed);
        boolean right = Scores.isWithin(sum, full, tolerance)
                || printed == null && Scores.isWithin(weights.add(project.executionWeight()), full, tolerance);
        if (!right) {
            out.add(
                    project.at(Part.TOTAL_SCORE),
                    Facts.of(Figures.plain(sum), Figures.plain(full)),
                    Wording.of(
                            "各项分值合计 %s 分（其中预算执行 %s 分），应为 %s 分。",
                            "The weights make %s (budget execution %s), not %s.",
                            Figures.plain(sum),
                            printed == null ? "0" : Figures.plain(printed),
                            Figures.plain(full)),
                    Wording.of("核对各项分值。", "Check the weights."));
        }
    }

    private static void judgeScores(AuditedProject project, BigDecimal total, BigDecimal rows, Findings out) {
        BigDecimal tolerance = project.document().inForce().figure(Figure.SCORE_TOLERANCE);
        BigDecimal execution = Scores.ofExecution(project);
        BigDecimal sum = rows.add(execution == null ? BigDecimal.ZERO : execution);
        if (Scores.isWithin(total, sum, tolerance) || Scores.isWithin(total, rows, tolerance)) {
            return;
        }
        if (execution == null && Scores.isExecutionWeighed(project)) {
            return;
        }
        out.add(
                project.at(Part.TOTAL_SCORE),
                Facts.of(Figures.plain(total), Figures.plain(sum)),
                Wording.of(
                        "预算执行 %s 分 + 各指标 %s 分 = %s 分，总分填 %s 分，相差 %s 分。",
                        "Execution %s and the rows %s make %s; the total says %s: a difference of %s.",
                        execution == null ? "0" : Figures.plain(execution),
                        Figures.plain(rows),
                        Figures.plain(sum),
                        Figures.plain(total),
                        Figures.plain(total.subtract(sum))),
                Wording.of("总分改为 %s 分。", "Set the total to %s.", Figures.plain(sum)));
    }
}
