package org.zhunsheng.model;

import java.math.BigDecimal;

/**
 * The weight that a form prints behind the name of a level: 产出指标（50分）, or a band for whoever fills it in:
 * 产出指标（40-50分）.
 *
 * @param least the lower end; equal to {@code most} for a single weight
 * @param most the upper end
 */
public record LevelWeight(BigDecimal least, BigDecimal most) {
    public LevelWeight {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("a band from " + least + " down to " + most);
        }
    }

    /** A single weight. */
    public static LevelWeight of(BigDecimal points) {
        return new LevelWeight(points, points);
    }

    /** Whether both say the same points, however many zeros they print. */
    public boolean isSame(LevelWeight other) {
        return least.compareTo(other.least) == 0 && most.compareTo(other.most) == 0;
    }

    /** As the exchange format writes it: {@code 50} or {@code 40-50}. */
    @Override
    public String toString() {
        return least.equals(most) ? least.toPlainString() : least.toPlainString() + "-" + most.toPlainString();
    }
}
