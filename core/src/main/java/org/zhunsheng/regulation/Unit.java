package org.zhunsheng.regulation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measure, taken apart: 元/人·年 is money for each person and year.
 *
 * @param printed as it stands in the source
 * @param word the counted word in its right form: 人 for 人数
 * @param dimension what it counts
 * @param factor how many of the base unit it is (yuan for money, days for time), one where that makes no sense
 * @param denominators the words after the slash in their right form
 */
public record Unit(String printed, String word, Dimension dimension, BigDecimal factor, List<String> denominators) {
    /** No unit at all. */
    public static final Unit NONE = new Unit("", "", Dimension.UNKNOWN, BigDecimal.ONE, List.of());

    public Unit {
        denominators = List.copyOf(denominators);
    }

    public boolean isPercent() {
        return dimension == Dimension.PERCENT;
    }

    public boolean isMoney() {
        return dimension == Dimension.MONEY;
    }

    /** Whether it is an amount for each of something. */
    public boolean isCompound() {
        return !denominators.isEmpty();
    }

    /** Whether the printed word is the right one: 人 and not 人数. */
    public boolean isProper() {
        return dimension != Dimension.UNKNOWN && (isCompound() || printed.equals(word));
    }
}
