package org.zhunsheng.planning;

import org.zhunsheng.model.FiscalYear;

/**
 * How often something was found in a year.
 *
 * @param what the rule that found it, or the id of the unit in whose projects, as was asked
 * @param year the fiscal year of the projects
 * @param projects in how many projects
 * @param findings how many findings
 */
public record FindingCount(String what, FiscalYear year, long projects, long findings) {

    /** By what findings are counted. */
    public enum By {
        RULE,
        UNIT
    }
}
