package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.TargetValue;

/** Targets as the tables of cases write them: {@code ≥90%}, {@code 12月}, {@code 每次1-3万元}, {@code %}, or words. */
final class CaseTarget {
    private static final Pattern NUMBER =
            Pattern.compile("(≥|>|＞|≤|<|＜|=|不低于|不超过)?(-?[0-9][0-9,]*(?:\\.[0-9]+)?)([^0-9]*)");
    private static final Pattern EACH = Pattern.compile("^每\\p{IsHan}(?=[0-9])");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+)[-~]([0-9.]+)([^0-9]*)");
    private static final Pattern SIGN_OR_UNIT = Pattern.compile("[=≥≤<>]?(?:%|月|元|件|人)");

    private CaseTarget() {}

    static @Nullable TargetValue of(@Nullable Object written) {
        if (written == null || written.toString().isEmpty()) {
            return null;
        }
        String text = written.toString();
        String figures = EACH.matcher(text).replaceFirst("");
        Matcher range = RANGE.matcher(figures);
        if (range.matches()) {
            return new TargetValue.Between(
                    text, new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), unit(range.group(3)));
        }
        if (SIGN_OR_UNIT.matcher(text).matches()) {
            return new TargetValue.Unstated(text, null, text.replaceAll("^[=≥≤<>]", ""));
        }
        Matcher number = NUMBER.matcher(figures);
        return number.matches() && !text.endsWith("前") && !text.endsWith("底")
                ? threshold(text, number)
                : new TargetValue.InWords(text, null);
    }

    private static TargetValue threshold(String text, Matcher number) {
        BigDecimal value = new BigDecimal(number.group(2).replace(",", ""));
        String unit = unit(number.group(3));
        String sign = number.group(1) == null ? "" : number.group(1);
        return switch (sign) {
            case "≥", "不低于" -> new TargetValue.AtLeast(text, value, unit);
            case ">", "＞" -> new TargetValue.MoreThan(text, value, unit);
            case "≤", "不超过" -> new TargetValue.AtMost(text, value, unit);
            case "<", "＜" -> new TargetValue.LessThan(text, value, unit);
            default -> new TargetValue.Exactly(text, value, unit);
        };
    }

    private static @Nullable String unit(String printed) {
        return printed.isEmpty() ? null : printed;
    }
}
