package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;

/**
 * The units in which sources print amounts. The exchange format names two of them; amounts in the others are turned into
 * yuan exactly.
 */
enum MoneyScale {
    YUAN(0),
    HUNDRED(2),
    THOUSAND(3),
    TEN_THOUSAND(4),
    MILLION(6),
    TEN_MILLION(7),
    HUNDRED_MILLION(8);

    /** The words of the units, as an alternative of a pattern: longer ones first. */
    static final String WORDS = "百万元|千万元|百元|千元|万元|亿元|元|万|亿";

    private static final int TEN_THOUSAND_POWER = 4;

    private static final Map<String, MoneyScale> BY_WORD = Map.ofEntries(
            Map.entry("元", YUAN),
            Map.entry("百元", HUNDRED),
            Map.entry("千元", THOUSAND),
            Map.entry("万元", TEN_THOUSAND),
            Map.entry("万", TEN_THOUSAND),
            Map.entry("百万元", MILLION),
            Map.entry("千万元", TEN_MILLION),
            Map.entry("亿元", HUNDRED_MILLION),
            Map.entry("亿", HUNDRED_MILLION));

    private final int power;

    MoneyScale(int power) {
        this.power = power;
    }

    /** The unit that a word names, or {@code null}. */
    static @Nullable MoneyScale of(@Nullable String word) {
        return word == null ? null : BY_WORD.get(word);
    }

    /** A printed number in this unit. */
    Money money(BigDecimal printed) {
        return this == YUAN
                ? Money.of(printed, MoneyUnit.YUAN)
                : Money.of(printed.movePointRight(power - TEN_THOUSAND_POWER), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    /** What the exchange format calls this unit; yuan where it has no word for it. */
    MoneyUnit unit() {
        return this == TEN_THOUSAND ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
    }

    /** Whether the exchange format has a word for this unit. */
    boolean isNamed() {
        return this == YUAN || this == TEN_THOUSAND;
    }
}
