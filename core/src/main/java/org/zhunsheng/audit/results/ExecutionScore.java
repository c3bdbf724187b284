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
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;

/** The score of execution is computed, not chosen. One that is only rounded to whole points is said more gently. */
@Rule(
        id = "K-01",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"self-evaluation-form", "public-checker"},
        zh = "预算执行得分应等于分值乘以执行率（全年执行数除以全年预算数），执行率最高按100%计。",
        en =
                "The score of budget execution is its weight times what was spent of the full-year budget, at most the weight.")
final class ExecutionScore implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Execution execution = project.project().finance().execution();
        Weight score = execution == null ? null : execution.score();
        Spending spending = score == null ? null : Spending.of(project);
        if (score == null || spending == null) {
            return;
        }
        BigDecimal weight = project.executionWeight();
        BigDecimal expected = spending.points(weight);
        BigDecimal difference = score.points().subtract(expected);
        BigDecimal tolerance = project.document().inForce().figure(Figure.SCORE_TOLERANCE);
        if (difference.abs().compareTo(tolerance) <= 0) {
            return;
        }
        boolean rounded = Scores.isRounded(score.points(), expected);
        out.as(rounded ? Severity.WARN : Severity.ERROR)
                .add(
                        project.at(Part.EXECUTION),
                        Facts.of(Figures.plain(score.points()), Figures.plain(expected)),
                        Wording.of(
                                "执行数 %s 元 ÷ 预算数 %s 元 = %s，× 分值 %s = %s 分，自评得分 %s 分，相差 %s 分。",
                                "%s yuan spent of %s yuan are %s; times the weight %s that makes %s points,"
                                        + " but %s are claimed: a difference of %s.",
                                Figures.yuan(spending.executed()),
                                Figures.yuan(spending.budget()),
                                Figures.inPercent(spending.rate()),
                                Figures.plain(weight),
                                Figures.plain(expected),
                                Figures.plain(score.points()),
                                Figures.plain(difference)),
                        Wording.of(
                                "预算执行得分改为 %s 分，并重新计算总分。",
                                "Set the score of execution to %s and add up the total again.",
                                Figures.plain(expected)));
    }
}
