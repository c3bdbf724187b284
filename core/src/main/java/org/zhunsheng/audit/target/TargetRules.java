package org.zhunsheng.audit.target;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group B: whether targets can be measured, have a sign and a unit, and ask for something. */
public final class TargetRules {
    private TargetRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new ValueIsThere(),
                new AlwaysMet(),
                new MetWithoutEffort(),
                new SignIsStated(),
                new CostHasCeiling(),
                new LessIsBetter(),
                new MoreIsBetter(),
                new NoMoreThanAll(),
                new NameFitsUnit(),
                new TargetsAreQuantified(),
                new ValueAddsToName(),
                new GradeIsChosen(),
                new UnitIsAUnit(),
                new UnitCostNamesItsUnit(),
                new NumbersHaveUnits(),
                new CostRangeIsNarrow(),
                new TimelinessHasMeaning(),
                new WithinTheYear(),
                new SatisfactionIsCredible(),
                new OneMetricPerRow(),
                new NumbersAreWellFormed(),
                new TextAgreesWithValue(),
                new TargetsAreTheirOwn(),
                new TargetsFollowThePast(),
                new SignsAreAlike());
    }
}
