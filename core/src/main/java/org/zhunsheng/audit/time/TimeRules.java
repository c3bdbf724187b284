package org.zhunsheng.audit.time;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group H: whether years, dates and terms fit the fiscal year. */
public final class TimeRules {
    private TimeRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new YearsAreThisYear(),
                new DatesAreInOrder(),
                new PlanIsOfTheYear(),
                new TermsAreCurrent(),
                new TermIsWellFormed(),
                new TargetsMoveOn());
    }
}
