package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/**
 * A number that was reached beside the number that was asked for.
 *
 * @param target the target, with a number or a range
 * @param actual what was reached, in the target's unit
 * @param lessIsBetter whether a bare target is a ceiling: costs, and names of which less is better
 */
record Outcome(AuditedTarget target, BigDecimal actual, boolean lessIsBetter) {
    private static final int SCALE = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The outcome of a self-evaluated row; {@code null} where the two cannot be compared as numbers. */
    static @Nullable Outcome of(AuditedRow row) {
        AuditedTarget actual = row.actual();
        return actual == null ? null : of(row, actual);
    }

    /** The outcome of a row with a value of another column. */
    static @Nullable Outcome of(AuditedRow row, AuditedTarget reached) {
        AuditedTarget target = row.target();
        if (target == null || target.upper() == null && target.lower() == null || !sameWay(row, target, reached)) {
            return null;
        }
        BigDecimal number = inUnitOf(target, reached);
        String direction = row.indicator().standard().direction();
        boolean less = row.isCost() || row.name().isReverse() || direction != null && direction.contains("反");
        return number == null ? null : new Outcome(target, number, less);
    }

    /** 下降5% beside 上升2%: such numbers cannot be compared. */
    private static boolean sameWay(AuditedRow row, AuditedTarget target, AuditedTarget reached) {
        for (String word : row.document().inForce().words(WordSet.CHANGE_WORDS)) {
            if (target.text().contains(word) != reached.text().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal inUnitOf(AuditedTarget target, AuditedTarget reached) {
        BigDecimal number = reached.number();
        Unit asked = target.unit();
        Unit given = reached.unit();
        if (number == null || number.signum() < 0) {
            return null;
        }
        if (given.printed().isEmpty() || given.printed().equals(asked.printed())) {
            return asked.isPercent() && given.printed().isEmpty() ? percentage(target, number) : number;
        }
        if (asked.printed().isEmpty()) {
            return given.isPercent() ? percentage(target, number) : number;
        }
        if (asked.dimension() != given.dimension() || !asked.denominators().equals(given.denominators())) {
            return sameCount(asked, given) ? number : null;
        }
        boolean measured = asked.isMoney() || asked.dimension() == Dimension.TIME;
        boolean alike = measured || asked.word().equals(given.word()) || asked.isPercent();
        return alike
                ? number.multiply(given.factor()).divide(asked.factor(), SCALE, RoundingMode.HALF_UP)
                : sameCount(asked, given) ? number : null;
    }

    /** 场 and 次, 人 and 人次: counted alike in these forms; thousands of them are not. */
    private static boolean sameCount(Unit asked, Unit given) {
        return !asked.isMoney()
                && !given.isMoney()
                && asked.isPercent() == given.isPercent()
                && asked.dimension() != Dimension.TIME
                && given.dimension() != Dimension.TIME
                && asked.printed().contains("万") == given.printed().contains("万")
                && asked.denominators().isEmpty() == given.denominators().isEmpty();
    }

    /** 0.98 beside 95%, and 76% beside 0.8. */
    private static BigDecimal percentage(AuditedTarget target, BigDecimal number) {
        BigDecimal asked = target.upper() == null ? target.lower() : target.upper();
        boolean shareAsked = asked != null && asked.compareTo(BigDecimal.ONE) <= 0;
        boolean sharePrinted = number.compareTo(BigDecimal.ONE) <= 0;
        boolean farOff = asked != null && asked.compareTo(HUNDRED.divide(TWO)) >= 0;
        if (target.unit().isPercent()) {
            return sharePrinted && farOff && number.signum() > 0 ? number.multiply(HUNDRED) : number;
        }
        return shareAsked && !sharePrinted ? number.movePointLeft(2) : number;
    }

    /** Whether the target was met. */
    boolean isMet() {
        return leastShare().compareTo(BigDecimal.ONE) >= 0 || mostShare().compareTo(BigDecimal.ONE) >= 0;
    }

    /** What was reached of a target that asks for much, as a share of it; {@code null} for ceilings and ranges. */
    @Nullable
    BigDecimal achievement() {
        BigDecimal asked = target.number();
        boolean upward = target.isUpward() || target.value() instanceof TargetValue.Exactly && !lessIsBetter;
        return asked == null || asked.signum() <= 0 || !upward ? null : share(actual, asked);
    }

    /** The least share of its weight that the rules allow, zero to one. */
    BigDecimal leastShare() {
        return shareEarned(false);
    }

    /** The most that they allow: a ceiling that was exceeded may be scored in two ways. */
    BigDecimal mostShare() {
        return shareEarned(true);
    }

    private BigDecimal shareEarned(boolean generous) {
        return switch (target.value()) {
            case TargetValue.AtLeast at -> upTo(at.value());
            case TargetValue.MoreThan more -> upTo(more.value());
            case TargetValue.AtMost most -> downTo(most.value(), generous);
            case TargetValue.LessThan less -> downTo(less.value(), generous);
            case TargetValue.Exactly exactly ->
                lessIsBetter || exactly.value().signum() == 0
                        ? downTo(exactly.value(), generous)
                        : upTo(exactly.value());
            case TargetValue.Between between ->
                actual.compareTo(between.value()) < 0 ? upTo(between.value()) : downTo(between.upper(), generous);
            case TargetValue.InWords words -> BigDecimal.ONE;
            case TargetValue.Unstated unstated -> BigDecimal.ONE;
        };
    }

    private BigDecimal upTo(BigDecimal asked) {
        return asked.signum() <= 0 ? BigDecimal.ONE : share(actual, asked).min(BigDecimal.ONE);
    }

    private BigDecimal downTo(BigDecimal ceiling, boolean generous) {
        if (actual.compareTo(ceiling) <= 0) {
            return BigDecimal.ONE;
        }
        if (ceiling.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return generous
                ? share(ceiling, actual)
                : TWO.subtract(share(actual, ceiling)).max(BigDecimal.ZERO);
    }

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** Points to two places, as scores are printed. */
    static BigDecimal points(BigDecimal weight, BigDecimal share) {
        return weight.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }
}
