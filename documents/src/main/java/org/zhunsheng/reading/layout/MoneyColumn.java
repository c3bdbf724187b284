package org.zhunsheng.reading.layout;

/** A column of the money matrix in a form with results. */
public enum MoneyColumn {
    INITIAL,
    ADJUSTED,
    EXECUTED,
    RATE,
    WEIGHT,
    SCORE,
    FORECAST,
    REASON;

    /** Whether the column holds amounts. */
    public boolean isMoney() {
        return this == INITIAL || this == ADJUSTED || this == EXECUTED || this == FORECAST;
    }
}
