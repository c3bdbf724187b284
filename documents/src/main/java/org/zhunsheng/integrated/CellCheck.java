package org.zhunsheng.integrated;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.integrated.Misfit.Fault;
import org.zhunsheng.integrated.SystemTable.Column;
import org.zhunsheng.integrated.SystemTable.Limit;

/** Whether a cell fits into its column. */
final class CellCheck {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int SHOWN = 60;

    private final CharsetEncoder encoder = GBK.newEncoder();

    /** What is wrong with a cell, or {@code null} where it fits. */
    @Nullable
    Misfit of(Misfit.Where where, Column column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return column.required() ? new Misfit(where, Fault.MISSING, 0, 0, null) : null;
        }
        return switch (column.limit()) {
            case null -> null;
            case Limit.Digits digits ->
                fits(value, digits) ? null : new Misfit(where, Fault.TOO_PRECISE, 0, 0, beginning(value));
            case Limit.Length length -> length(where, length, value);
        };
    }

    private @Nullable Misfit length(Misfit.Where where, Limit.Length limit, String value) {
        if (limit.inGbk() && !encoder.canEncode(value)) {
            return new Misfit(where, Fault.NOT_IN_GBK, 0, 0, foreign(value));
        }
        int length = limit.inGbk() ? value.getBytes(GBK).length : value.codePointCount(0, value.length());
        if (length > limit.most()) {
            return new Misfit(where, Fault.TOO_LONG, length, limit.most(), beginning(value));
        }
        return limit.exact() && length != limit.most()
                ? new Misfit(where, Fault.WRONG_LENGTH, length, limit.most(), beginning(value))
                : null;
    }

    /** The characters that GBK does not have. */
    private String foreign(String value) {
        StringBuilder found = new StringBuilder();
        value.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .distinct()
                .limit(SHOWN)
                .forEach(found::append);
        return found.toString();
    }

    private static boolean fits(String value, Limit.Digits digits) {
        try {
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return number.scale() <= digits.fraction() && number.precision() - number.scale() <= digits.whole();
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static String beginning(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
