package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which two facts are compared: compatibility forms folded, no white space, numbers as decimals. */
final class NormalForm {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");
    private static final MathContext PRECISION = new MathContext(28);
    private static final String CLOSING_SIGNS = "。.;；,，:：";

    private NormalForm() {}

    /** The normal form of a JSON value; {@code null} where nothing is said. */
    static @Nullable String of(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : of(value.asText());
    }

    /** The normal form of a text; {@code null} where nothing but white space and closing signs is there. */
    static @Nullable String of(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = squeeze(Normalizer.normalize(value, Normalizer.Form.NFKC));
        String digits = text.replace(",", "");
        if (DECIMAL.matcher(digits).matches()) {
            BigDecimal number = new BigDecimal(digits).round(PRECISION).stripTrailingZeros();
            return number.toPlainString();
        }
        int end = text.length();
        while (end > 0 && CLOSING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? null : text.substring(0, end);
    }

    /** A text without any white space. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
