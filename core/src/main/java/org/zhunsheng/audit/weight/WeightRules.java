package org.zhunsheng.audit.weight;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group C: whether the weights make a hundred and are spread as they should be. */
public final class WeightRules {
    private WeightRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new WeightsMakeHundred(),
                new EarlierWeightsMakeHundred(),
                new EveryRowWeighs(),
                new LevelsWeighAsUsual(),
                new NoRowOutweighs(),
                new QualitativeRowsWeighLittle(),
                new FewFragments(),
                new ExecutionWeighsAsLaidDown());
    }
}
