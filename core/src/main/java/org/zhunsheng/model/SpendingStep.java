package org.zhunsheng.model;

import java.math.BigDecimal;

/**
 * A step of the spending plan (资金支出计划): the cumulative share that shall be spent by the end of a month.
 *
 * @param month 1 to 12
 * @param percent cumulative, as printed: 30.00 keeps its zeros
 */
public record SpendingStep(int month, BigDecimal percent) {
    private static final int DECEMBER = 12;

    public SpendingStep {
        if (!isMonth(month)) {
            throw new IllegalArgumentException("not a month: " + month);
        }
    }

    /** Whether a number can be a month at all. */
    public static boolean isMonth(int month) {
        return month >= 1 && month <= DECEMBER;
    }
}
