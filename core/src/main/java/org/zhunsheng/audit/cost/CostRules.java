package org.zhunsheng.audit.cost;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group E: whether unit cost times volume makes the budget. */
public final class CostRules {
    private CostRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new CostMakesBudget(),
                new LeastIsAffordable(),
                new VolumeIsBounded(),
                new UnitCostHasVolume(),
                new RangeKeepsToBudget(),
                new CostIsMoreThanTheBudget(),
                new BothColumnsFit(),
                new LumpsMakeBudget());
    }
}
