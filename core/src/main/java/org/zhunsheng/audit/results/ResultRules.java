package org.zhunsheng.audit.results;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group K: whether monitoring and self-evaluation are scored by the rules. */
public final class ResultRules {
    private ResultRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new ExecutionScore(),
                new BudgetIsThere(),
                new ScoreFollowsResult(),
                new ScoreWithinWeight(),
                new LostPointsAreExplained(),
                new FullScoreNeedsNoExcuse(),
                new TotalIsTheSum(),
                new GradeFollowsTotal(),
                new OverAchievementIsExplained(),
                new QualitativeScoreInBand(),
                new LowExecutionIsExplained(),
                new LowExecutionHighScore(),
                new RowsAsApproved(),
                new DoubtIsExplained(),
                new TargetAlreadyPassed(),
                new SurveyIsProven(),
                new ResultIsProven(),
                new NumberForNumber());
    }
}
