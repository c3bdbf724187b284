package org.zhunsheng.audit.own;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.audit.Figures;

/** An exact number of an expression: 12.50 and 12.5 are the same. */
record Decimal(BigDecimal value) implements Comparable<Decimal> {
    static final Decimal ZERO = new Decimal(BigDecimal.ZERO);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,12})?");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,12})?)(元|万元|亿元)?");
    private static final int WAN = 4;
    private static final int YI = 8;
    private static final int SCALE = 10;

    /** Products of products could grow without end. */
    private static final int MOST_DIGITS = 60;

    Decimal {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("a number with more than " + MOST_DIGITS + " digits");
        }
    }

    static Decimal of(long whole) {
        return new Decimal(BigDecimal.valueOf(whole));
    }

    static Decimal of(String printed) {
        if (!NUMBER.matcher(printed).matches()) {
            throw new IllegalArgumentException("not a decimal number: " + printed);
        }
        return new Decimal(new BigDecimal(printed));
    }

    /** An amount in yuan: 12.50, 12.50元, 3万元. */
    static Decimal money(String printed) {
        Matcher amount = AMOUNT.matcher(printed);
        if (!amount.matches()) {
            throw new IllegalArgumentException("not an amount of money: " + printed);
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        String unit = amount.group(2) == null ? "元" : amount.group(2);
        return new Decimal(
                switch (unit) {
                    case "万元" -> number.movePointRight(WAN);
                    case "亿元" -> number.movePointRight(YI);
                    default -> number;
                });
    }

    Decimal plus(Decimal other) {
        return new Decimal(value.add(other.value));
    }

    Decimal minus(Decimal other) {
        return new Decimal(value.subtract(other.value));
    }

    Decimal times(Decimal other) {
        return new Decimal(value.multiply(other.value));
    }

    /** A quotient to ten places, half up. */
    Decimal by(Decimal other) {
        return new Decimal(value.divide(other.value, SCALE, RoundingMode.HALF_UP));
    }

    Decimal rounded(long places) {
        if (places < 0 || places > SCALE) {
            throw new IllegalArgumentException("not a number of places: " + places);
        }
        return new Decimal(value.setScale((int) places, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return Figures.yuan(value);
    }
}
