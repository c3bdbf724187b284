package org.zhunsheng.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target or an actual value of an indicator (指标值, 完成值): the printed cell and what it demands.
 *
 * <p>Values are exact decimals in the printed unit: 90 with unit {@code %}, 10 with unit {@code 万元}. The unit is as
 * printed, or absent.
 */
public sealed interface TargetValue {

    /** The cell as the source has it: {@code 不低于90%}. */
    String printed();

    /** The unit as printed ({@code %}, {@code 人次}, {@code 万元}), or {@code null}. */
    @Nullable
    String unit();

    /** The sign that the printed words amount to, or {@code null} where nothing is demanded. */
    @Nullable
    Operator operator();

    /** A target that is one number: a threshold or an exact value. */
    sealed interface Threshold extends TargetValue permits AtLeast, MoreThan, AtMost, LessThan, Exactly {
        BigDecimal value();
    }

    /** ≥. */
    record AtLeast(
            String printed, BigDecimal value, @Nullable String unit) implements Threshold {
        public AtLeast {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.GE;
        }
    }

    /** ＞. */
    record MoreThan(
            String printed, BigDecimal value, @Nullable String unit) implements Threshold {
        public MoreThan {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.GT;
        }
    }

    /** ≤. */
    record AtMost(
            String printed, BigDecimal value, @Nullable String unit) implements Threshold {
        public AtMost {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.LE;
        }
    }

    /** ＜. */
    record LessThan(
            String printed, BigDecimal value, @Nullable String unit) implements Threshold {
        public LessThan {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.LT;
        }
    }

    /** ＝, or a bare number. */
    record Exactly(
            String printed, BigDecimal value, @Nullable String unit) implements Threshold {
        public Exactly {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.EQ;
        }
    }

    /** A range with both ends included; {@code value} is the lower end. */
    record Between(
            String printed,
            BigDecimal value,
            BigDecimal upper,
            @Nullable String unit) implements TargetValue {
        public Between {
            check(printed, unit);
            if (value.compareTo(upper) > 0) {
                throw new IllegalArgumentException("a range from " + value + " down to " + upper);
            }
        }

        @Override
        public Operator operator() {
            return Operator.RANGE;
        }
    }

    /** Words, grades, dates, or more numbers than one: a person has to judge. The unit is absent unless printed apart. */
    record InWords(String printed, @Nullable String unit) implements TargetValue {
        public InWords {
            check(printed, unit);
        }

        @Override
        public Operator operator() {
            return Operator.QUALITATIVE;
        }
    }

    /** A sign or a unit without a number: {@code =月}, {@code %}. Nothing can be judged. */
    record Unstated(
            String printed,
            @Nullable Operator operator,
            @Nullable String unit) implements TargetValue {
        public Unstated {
            check(printed, unit);
            if (operator == Operator.QUALITATIVE) {
                throw new IllegalArgumentException("what is to be judged by its words is no bare sign: " + printed);
            }
        }
    }

    private static void check(String printed, @Nullable String unit) {
        Text.printed(printed, "a target");
        Text.absentOrPrinted(unit, "unit");
    }
}
