package org.zhunsheng.issuing.field;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;

/**
 * Targets parted into a sign, a value and a unit, for forms that have a column for each. Two targets that share a sign
 * column are parted only where they agree on it; what cannot be parted stays whole in its value cell, so that joining the
 * three again always gives what the document says.
 *
 * @param sign for the sign column, or {@code null}
 * @param unit for the unit column, or {@code null}
 * @param first for the value cell of the first target, or {@code null}
 * @param second for the value cell of the second one, or {@code null}
 */
record Targets(
        @Nullable String sign,
        @Nullable String unit,
        @Nullable String first,
        @Nullable String second) {
    static final String QUALITATIVE = "定性";

    static Targets of(@Nullable TargetValue first, @Nullable TargetValue second) {
        TargetValue leader = first == null ? second : first;
        if (leader == null) {
            return new Targets(null, null, null, null);
        }
        String sign = sign(leader);
        if (sign == null || !begins(first, sign) || !begins(second, sign)) {
            boolean words = inWords(first) && inWords(second);
            return new Targets(words ? QUALITATIVE : null, null, printed(first), printed(second));
        }
        String unit = leader.unit();
        if (unit != null && (!ends(first, sign, unit) || !ends(second, sign, unit))) {
            unit = null;
        }
        String left = middle(first, sign, unit);
        String right = middle(second, sign, unit);
        return first == null || isPlaceholder(left) || isPlaceholder(right)
                ? new Targets(null, null, printed(first), printed(second))
                : new Targets(sign, unit, left, right);
    }

    /** Stars and dashes that stand for a value: alone in a cell they would say nothing. */
    private static boolean isPlaceholder(@Nullable String value) {
        return value != null && !value.isEmpty() && value.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable String printed(@Nullable TargetValue target) {
        return target == null ? null : target.printed();
    }

    private static boolean inWords(@Nullable TargetValue target) {
        return target == null || target instanceof TargetValue.InWords words && words.unit() == null;
    }

    /** The sign that the printed target begins with, if it is the plain one of its operator. */
    private static @Nullable String sign(TargetValue target) {
        Operator operator = target.operator();
        String sign = operator == null ? null : plain(operator);
        return sign != null && target.printed().startsWith(sign) ? sign : null;
    }

    private static @Nullable String plain(Operator operator) {
        return switch (operator) {
            case GE -> "≥";
            case GT -> ">";
            case LE -> "≤";
            case LT -> "<";
            case EQ -> "=";
            case RANGE, QUALITATIVE -> null;
        };
    }

    private static boolean begins(@Nullable TargetValue target, String sign) {
        return target == null || sign.equals(sign(target));
    }

    private static boolean ends(@Nullable TargetValue target, String sign, String unit) {
        return target == null
                || unit.equals(target.unit())
                        && target.printed().endsWith(unit)
                        && target.printed().length() >= sign.length() + unit.length();
    }

    private static @Nullable String middle(@Nullable TargetValue target, String sign, @Nullable String unit) {
        if (target == null) {
            return null;
        }
        String printed = target.printed();
        return printed.substring(sign.length(), printed.length() - (unit == null ? 0 : unit.length()))
                .strip();
    }
}
