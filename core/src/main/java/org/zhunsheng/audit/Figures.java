package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as findings print them. */
public final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATIO_SCALE = 6;

    private Figures() {}

    /** An amount with its thousands separated: 420,000 and 1,295.82. */
    public static String yuan(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(amount);
    }

    /** A plain number without needless zeros. */
    public static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    /** How many percent a part is of a whole that is not zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, RATIO_SCALE, RoundingMode.HALF_UP);
    }

    /** A percentage for people, rounded to one place: 40% and 0.5%. */
    public static String inPercent(BigDecimal percent) {
        return plain(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
