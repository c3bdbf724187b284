package org.zhunsheng.reading.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One section of a number format that only counts digits, as nearly all formats of budget tables do: {@code
 * #,##0.00"元"}, {@code 0%}, {@code 000000}.
 *
 * @param before literal text before the digits
 * @param digits fewest digits before the point; -1 where the section shows no number at all
 * @param grouped whether thousands are set apart
 * @param decimals digits after the point
 * @param percent how many times the value shows multiplied by a hundred
 * @param after literal text behind the digits
 */
record NumberSection(String before, int digits, boolean grouped, int decimals, int percent, String after) {
    private static final int GROUP = 3;
    private static final Pattern COLOUR = Pattern.compile(
            "red|black|blue|green|white|yellow|cyan|magenta|color ?\\d+|[红黑蓝绿白黄青洋]色?红?|颜色 ?\\d+",
            Pattern.CASE_INSENSITIVE);

    /** A section without digits shows its words only; as {@code "-"} for zero does. */
    private static final int NO_DIGITS = -1;

    /** Shows nothing: {@code ;;;} hides what the cell holds. */
    static final NumberSection EMPTY = new NumberSection("", NO_DIGITS, false, 0, 0, "");

    /** The value as this section shows it; the sign is the caller's business. */
    String show(BigDecimal magnitude) {
        if (digits == NO_DIGITS) {
            return before;
        }
        BigDecimal rounded = magnitude.movePointRight(2 * percent).setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        if (whole.equals("0")) {
            whole = "";
        }
        whole = "0".repeat(Math.max(0, digits - whole.length())) + whole;
        return before + (grouped ? inGroups(whole) : whole) + (point < 0 ? "" : plain.substring(point)) + after;
    }

    private static String inGroups(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /**
     * Reads a section.
     *
     * @return {@code null} where it does more than count digits: dates, fractions, exponents, conditions
     */
    static @Nullable NumberSection parse(String section) {
        return new Parser(section).parse();
    }

    /** Whether the words in a bracket of a format name a colour. */
    static boolean isColour(String inside) {
        return COLOUR.matcher(inside).matches();
    }

    /** Reads a section sign by sign. */
    private static final class Parser {
        private static final String LITERALS = " -+()/:$¥￥<>=~、，。（）";
        private static final int MOST_DECIMALS = 30;

        private final String section;
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private final StringBuilder pattern = new StringBuilder();
        private boolean closed;
        private int percent;
        private int at;

        Parser(String section) {
            this.section = section;
        }

        @Nullable
        NumberSection parse() {
            while (at < section.length()) {
                if (!step(section.charAt(at++))) {
                    return null;
                }
            }
            return finished();
        }

        private boolean step(char sign) {
            switch (sign) {
                case '0', '#', ',', '.' -> {
                    pattern.append(sign);
                    return !closed;
                }
                // Room for a digit that is not there; what it leaves free is blank.
                case '?' -> {
                    pattern.append('#');
                    return !closed;
                }
                case '"' -> {
                    int end = section.indexOf('"', at);
                    literal(section.substring(at, end < 0 ? section.length() : end));
                    at = end < 0 ? section.length() : end + 1;
                }
                case '\\' -> literal(at < section.length() ? section.substring(at, ++at) : "");
                // Room as wide as a sign, or filled up with it: nothing that is read.
                case '_', '*' -> at++;
                case '[' -> {
                    return bracket();
                }
                case '%' -> {
                    percent++;
                    literal("%");
                }
                default -> {
                    literal(Character.toString(sign));
                    return LITERALS.indexOf(sign) >= 0 || Character.isIdeographic(sign);
                }
            }
            return true;
        }

        /** A colour says nothing; {@code [$￥-804]} holds a currency sign; all else is beyond this class. */
        private boolean bracket() {
            int end = section.indexOf(']', at);
            if (end < 0) {
                return false;
            }
            String inside = section.substring(at, end);
            at = end + 1;
            if (inside.startsWith("$")) {
                int dash = inside.indexOf('-');
                literal(inside.substring(1, dash < 0 ? inside.length() : dash));
                return true;
            }
            return isColour(inside);
        }

        private void literal(String text) {
            if (pattern.isEmpty()) {
                before.append(text);
            } else {
                closed = true;
                after.append(text);
            }
        }

        private @Nullable NumberSection finished() {
            String digits = pattern.toString();
            int point = digits.indexOf('.');
            String whole = point < 0 ? digits : digits.substring(0, point);
            String decimals = point < 0 ? "" : digits.substring(point + 1);
            if (digits.isEmpty()) {
                return new NumberSection(before.toString(), NO_DIGITS, false, 0, 0, "");
            }
            boolean plain = whole.matches("(#|,#)*(0|,0)*") && !whole.startsWith(",") && decimals.matches("0*");
            if (!plain || point == digits.length() - 1 || decimals.length() > MOST_DECIMALS) {
                return null;
            }
            int fewest = (int) whole.chars().filter(c -> c == '0').count();
            boolean grouped = whole.indexOf(',') >= 0;
            return new NumberSection(before.toString(), fewest, grouped, decimals.length(), percent, after.toString());
        }
    }
}
