package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Units;

/** Amounts of money inside a text. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.,])([0-9][0-9,]*(?:\\.[0-9]+)?)(亿元|万元|元)");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private Amounts() {}

    /** The largest amount of a folded text in yuan, or {@code null}. */
    static @Nullable BigDecimal largest(String text, Units units) {
        if (text.indexOf('元') < 0) {
            return null;
        }
        @Nullable BigDecimal largest = null;
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            BigDecimal amount =
                    number(matcher.group(1)).multiply(units.of(matcher.group(2)).factor());
            largest = largest == null ? amount : largest.max(amount);
        }
        return largest;
    }

    /** Commas that do not separate thousands stand for a decimal point: the smaller reading is the safer one. */
    private static BigDecimal number(String printed) {
        if (GROUPED.matcher(printed).matches() || printed.indexOf(',') < 0) {
            return new BigDecimal(printed.replace(",", ""));
        }
        int comma = printed.indexOf(',');
        String decimals = printed.substring(comma + 1).replaceAll("[,.]", "");
        return new BigDecimal(
                decimals.isEmpty() ? printed.substring(0, comma) : printed.substring(0, comma) + "." + decimals);
    }
}
