package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhunsheng.model.Money;

/** Numbers as findings print them. */
public final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATIO_SCALE = 6;

    private Figures() {}

    /** An amount with its thousands separated: 420,000 and 1,295.82. */
    public static String yuan(BigDecimal amount) {
        return new Money(bare(amount.setScale(Math.min(amount.scale(), RATIO_SCALE), RoundingMode.HALF_EVEN)))
                .grouped();
    }

    /** A plain number without needless zeros. */
    public static String plain(BigDecimal number) {
        return bare(number).toPlainString();
    }

    private static BigDecimal bare(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** An amount that a {@link Wording} prints as {@link #yuan} when somebody reads it. */
    public record Yuan(BigDecimal amount) {
        @Override
        public String toString() {
            return yuan(amount);
        }
    }

    /** A number that a {@link Wording} prints as {@link #plain} when somebody reads it. */
    public record Plain(BigDecimal number) {
        @Override
        public String toString() {
            return plain(number);
        }
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
