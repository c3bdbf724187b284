package org.zhunsheng.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal as it is kept: its text is the truth, the integers beside it are for the database, which knows no
 * decimals everywhere.
 *
 * @param text the decimal without exponent
 * @param order ten-thousandths, cut off, for sorting and ranges; the ends of the type where it is beyond them
 * @param sum the same where it is exact and so small that a million of them can be added up, else absent
 */
record Amount(String text, long order, @Nullable Long sum) {
    private static final int PLACES = 4;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MOST_SUMMED = BigInteger.TEN.pow(12);

    static @Nullable Amount of(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigInteger cut = order(value);
        boolean exact = value.subtract(unscaled(cut)).signum() == 0 && cut.abs().compareTo(MOST_SUMMED) <= 0;
        return new Amount(value.toPlainString(), cut.longValueExact(), exact ? cut.longValueExact() : null);
    }

    /** The decimal that an order or a sum of them stands for. */
    static BigDecimal unscaled(BigInteger sum) {
        return new BigDecimal(sum, PLACES);
    }

    private static BigInteger order(BigDecimal value) {
        BigInteger cut =
                value.movePointRight(PLACES).setScale(0, RoundingMode.FLOOR).unscaledValue();
        return cut.min(MOST).max(MOST.negate());
    }

    /** The integer to compare with for a bound. */
    static long bound(BigDecimal value) {
        return order(value).longValueExact();
    }
}
