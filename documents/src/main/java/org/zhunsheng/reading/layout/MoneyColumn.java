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
    REASON,
    /** A column of the matrix that is not read: 到位率. */
    IGNORED;

    /** Whether the column holds amounts. */
    public boolean isMoney() {
        return this == INITIAL || this == ADJUSTED || this == EXECUTED || this == FORECAST;
    }
}
