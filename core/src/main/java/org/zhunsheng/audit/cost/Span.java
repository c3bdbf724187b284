package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.model.TargetValue;

/**
 * What a target allows, and what it prints. At least 300 allows 300 and anything above, and prints 300.
 *
 * @param low the least that is allowed
 * @param high the most that is allowed; {@code null} where there is no such bound
 * @param from the printed number, of a range its lower end
 * @param to the printed number, of a range its upper end
 */
record Span(BigDecimal low, @Nullable BigDecimal high, BigDecimal from, BigDecimal to) {
    static final Span NOTHING = exactly(BigDecimal.ZERO);

    static Span exactly(BigDecimal value) {
        return new Span(value, value, value, value);
    }

    /** What a target allows, in the base unit; {@code null} where it has no number. */
    static @Nullable Span of(AuditedTarget target, BigDecimal factor) {
        if (target.value() instanceof TargetValue.Between range) {
            BigDecimal from = range.value().multiply(factor);
            BigDecimal to = range.upper().multiply(factor);
            return new Span(from, to, from, to);
        }
        BigDecimal number = target.number();
        if (number == null || number.signum() < 0) {
            return null;
        }
        BigDecimal value = number.multiply(factor);
        if (target.isUpward()) {
            return new Span(value, null, value, value);
        }
        return target.isDownward() ? new Span(BigDecimal.ZERO, value, value, value) : exactly(value);
    }

    Span times(Span other) {
        BigDecimal most = high == null || other.high == null ? null : high.multiply(other.high);
        return new Span(low.multiply(other.low), most, from.multiply(other.from), to.multiply(other.to));
    }

    Span plus(Span other) {
        BigDecimal most = high == null || other.high == null ? null : high.add(other.high);
        return new Span(low.add(other.low), most, from.add(other.from), to.add(other.to));
    }

    /** Whether it prints two numbers. */
    boolean isRange() {
        return from.compareTo(to) != 0;
    }

    /** Whether it has no upper bound. */
    boolean isOpen() {
        return high == null;
    }

    /** The printed number that is nearest to another: the other itself within a printed range. */
    BigDecimal nearest(BigDecimal other) {
        return other.min(to).max(from);
    }
}
