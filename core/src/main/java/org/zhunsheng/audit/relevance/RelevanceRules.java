package org.zhunsheng.audit.relevance;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group F: whether rows stand in the right class and belong to the project. */
public final class RelevanceRules {
    private RelevanceRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new RowsBelongToProject(),
                new EcologyIsAffected(),
                new SatisfactionIsAsked(),
                new TimelinessNamesTime(),
                new ResultsNotPayments(),
                new QuantityIsCounted(),
                new CostIsAnAmount(),
                new LastingEffectIsSaid(),
                new BenefitIsNoOutput(),
                new FunctionFitsProject(),
                new GoalsAreMeasured(),
                new GoalsAreResults(),
                new GoalsAreSpecific());
    }
}
