package org.zhunsheng.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A weight or a score (权重, 分值, 得分) in points, exact: 22.5 occurs. Whether it makes sense is the audit's business.
 *
 * @param points the printed number
 */
public record Weight(BigDecimal points) {
    public Weight {
        Objects.requireNonNull(points, "points");
    }

    @Override
    public String toString() {
        return points.toPlainString();
    }
}
