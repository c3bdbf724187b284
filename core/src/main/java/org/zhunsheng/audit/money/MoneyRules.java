package org.zhunsheng.audit.money;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group D: whether amounts, sources and spending plans add up. */
public final class MoneyRules {
    private MoneyRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new SourcesMakeBudget(),
                new ProjectsMakeTotal(),
                new NameAndFormAgree(),
                new BudgetIsPositive(),
                new PlanRisesToHundred(),
                new PlanIsProjectsOwn(),
                new NoYearEndRush(),
                new PlanIsAsInText(),
                new AmountsWithinBudget(),
                new CodeIsWellFormed(),
                new CheckCharacterFits(),
                new ProjectStandsOnce());
    }
}
