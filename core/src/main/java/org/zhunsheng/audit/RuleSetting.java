package org.zhunsheng.audit;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;

/**
 * A rule that a region switches off or takes more or less seriously, with its reason, which a report prints.
 *
 * @param rule the rule's id
 * @param severity how serious its findings are instead; absent: the rule is switched off
 * @param region the region's code or the beginning of it; empty: everywhere
 * @param from the first fiscal year in which the setting holds
 * @param until the last one
 * @param reason why
 */
public record RuleSetting(
        String rule, @Nullable Severity severity, String region, int from, int until, Wording reason) {
    /** The year of a setting that has no beginning. */
    public static final int ALWAYS = 0;

    /** The year of a setting that has no end. */
    public static final int FOREVER = Integer.MAX_VALUE;

    /** Whether the rule is switched off. */
    public boolean isOff() {
        return severity == null;
    }

    /** Whether it holds in a region in a year; a document without a year is of any. */
    public boolean holds(String code, @Nullable FiscalYear year) {
        return code.startsWith(region) && (year == null || from <= year.year() && year.year() <= until);
    }

    /** Whether it goes before another that holds as well: the nearer region, then the later beginning. */
    boolean isBefore(RuleSetting other) {
        return region.length() != other.region.length() ? region.length() > other.region.length() : from > other.from;
    }
}
