package org.zhunsheng.model;

/**
 * A budget year (预算年度), which in China is the calendar year.
 *
 * @param year from 1950 to 2200
 */
public record FiscalYear(int year) {
    private static final int FIRST = 1950;
    private static final int LAST = 2200;

    public FiscalYear {
        if (!isPossible(year)) {
            throw new IllegalArgumentException("not a fiscal year: " + year);
        }
    }

    /** Whether a number can be a fiscal year at all. */
    public static boolean isPossible(int year) {
        return year >= FIRST && year <= LAST;
    }
}
