package org.zhunsheng.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money in yuan, exact, with the scale that the source printed (12300.00 keeps its two zeros).
 *
 * @param yuan the amount in yuan; negative amounts occur in adjustments and are kept
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    /** How many yuan one 万元 is. */
    private static final int TEN_THOUSAND_POWER = 4;

    private static final int GROUP = 3;

    public Money {
        Objects.requireNonNull(yuan, "yuan");
    }

    /** An amount as printed in the given unit, turned into yuan without rounding. */
    public static Money of(BigDecimal printed, MoneyUnit unit) {
        return switch (unit) {
            case YUAN -> new Money(printed);
            case TEN_THOUSAND_YUAN -> new Money(plain(printed.movePointRight(TEN_THOUSAND_POWER)));
        };
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The amount in yuan for people, its thousands parted: {@code 1,126,240.00}. */
    public String grouped() {
        String plain = toString();
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        if (whole - sign <= GROUP) {
            return plain;
        }
        int done = whole - (whole - sign - 1) / GROUP * GROUP;
        StringBuilder grouped = new StringBuilder(plain.length() + whole / GROUP).append(plain, 0, done);
        for (; done < whole; done += GROUP) {
            grouped.append(',').append(plain, done, done + GROUP);
        }
        return grouped.append(plain, whole, plain.length()).toString();
    }

    /** Numerical comparison: 1.0 and 1.00 are equal in order though not in scale. */
    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The amount as a plain decimal without exponent or separators, in yuan. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
