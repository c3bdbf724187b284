package org.zhunsheng.lifecycle;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.zhunsheng.audit.ReviewScore.Aspect;

/**
 * The marks of a review in its four aspects, in points. How many points an aspect has is a figure of the regulations.
 *
 * @param points of each aspect, all four
 */
public record Marks(Map<Aspect, BigDecimal> points) {
    public Marks {
        points = Map.copyOf(points);
        if (points.size() != Aspect.values().length || points.values().stream().anyMatch(p -> p.signum() < 0)) {
            throw new IllegalArgumentException("a review marks all four aspects, and none below zero");
        }
    }

    /** All points together. */
    public BigDecimal total() {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points in the order of the aspects. */
    public Map<Aspect, BigDecimal> inOrder() {
        return new EnumMap<>(points);
    }
}
