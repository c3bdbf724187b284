package org.zhunsheng.planning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;

/** What can be counted over the projects of a scope. Deleted ones do not count. */
public interface Statistics {

    /** How the projects of a year stand. */
    YearStanding standing(FiscalYear year, Scope scope);

    /**
     * What the last audits found, year by year, by rule or by unit.
     *
     * @param rule only what this rule found; absent for all
     * @param year only of this year; absent for all
     */
    List<FindingCount> findings(FindingCount.By by, @Nullable String rule, @Nullable FiscalYear year, Scope scope);

    /** How many projects there are in each year. */
    Map<FiscalYear, Long> projects(Scope scope);
}
