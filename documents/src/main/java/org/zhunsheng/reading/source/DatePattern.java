package org.zhunsheng.reading.source;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number format that shows a day or a time: {@code yyyy"年"m"月"d"日"}. Done here because POI prints the quotes of
 * the Chinese ones.
 */
final class DatePattern {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int NOON = 12;
    private static final int CENTURY = 100;

    private final List<Token> tokens;
    private final boolean halfDays;

    /**
     * A piece of the pattern.
     *
     * @param letter what it shows: {@code y M d a h m s}; a zero sign for literal text, {@code p} for half days
     * @param text the piece as written, or the literal text
     */
    private record Token(char letter, String text) {}

    private DatePattern(List<Token> tokens) {
        this.tokens = tokens;
        this.halfDays = tokens.stream().anyMatch(token -> token.letter() == 'p');
    }

    /**
     * Reads the first section of a number format.
     *
     * @return {@code null} where it shows no day and no time, or more than days and times: elapsed hours, fractions
     */
    static @Nullable DatePattern parse(String section) {
        List<Token> tokens = new Parser(section).parse();
        boolean shows = tokens != null && tokens.stream().anyMatch(token -> token.letter() != 0);
        return tokens == null || !shows ? null : new DatePattern(withMinutes(tokens));
    }

    /** {@code m} means minutes after hours and before seconds, else the month. */
    private static List<Token> withMinutes(List<Token> tokens) {
        List<Token> resolved = new ArrayList<>(tokens);
        char before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.letter() == 'm') {
                boolean minutes = before == 'h' || following(tokens, i) == 's';
                resolved.set(i, new Token(minutes ? 'm' : 'M', token.text()));
            }
            if (token.letter() != 0 && token.letter() != 'p') {
                before = token.letter();
            }
        }
        return resolved;
    }

    private static char following(List<Token> tokens, int at) {
        for (Token token : tokens.subList(at + 1, tokens.size())) {
            if (token.letter() != 0) {
                return token.letter();
            }
        }
        return 0;
    }

    String show(LocalDateTime moment) {
        StringBuilder shown = new StringBuilder();
        for (Token token : tokens) {
            shown.append(show(token, moment));
        }
        return shown.toString().strip();
    }

    private String show(Token token, LocalDateTime moment) {
        int length = token.text().length();
        return switch (token.letter()) {
            case 'y' -> length > 2 ? padded(moment.getYear(), 4) : padded(moment.getYear() % CENTURY, 2);
            case 'M' -> month(moment, length);
            case 'd' -> length > 2 ? weekday(moment) : padded(moment.getDayOfMonth(), length);
            case 'a' -> weekday(moment);
            case 'h' -> padded(hour(moment), length);
            case 'm' -> padded(moment.getMinute(), length);
            case 's' -> padded(moment.getSecond(), length);
            case 'p' -> moment.getHour() < NOON ? "上午" : "下午";
            default -> token.text();
        };
    }

    private static String month(LocalDateTime moment, int length) {
        return length > 2 ? moment.getMonthValue() + "月" : padded(moment.getMonthValue(), length);
    }

    private static String weekday(LocalDateTime moment) {
        return "星期" + WEEKDAYS.charAt(moment.getDayOfWeek().getValue() - 1);
    }

    private int hour(LocalDateTime moment) {
        int hour = moment.getHour();
        return halfDays ? (hour + NOON - 1) % NOON + 1 : hour;
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** Cuts a pattern into its pieces. */
    private static final class Parser {
        private static final String LETTERS = "ymdahs";
        private static final String LITERALS = " -/:.,，、()（）";
        private static final List<String> HALF_DAYS = List.of("am/pm", "上午/下午", "a/p");

        private final String section;
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Parser(String section) {
            this.section = section;
        }

        @Nullable
        List<Token> parse() {
            while (at < section.length()) {
                if (!step(section.charAt(at))) {
                    return null;
                }
            }
            return tokens;
        }

        private boolean step(char sign) {
            for (String words : HALF_DAYS) {
                if (section.regionMatches(true, at, words, 0, words.length())) {
                    tokens.add(new Token('p', words));
                    at += words.length();
                    return true;
                }
            }
            char letter = Character.toLowerCase(sign);
            if (LETTERS.indexOf(letter) >= 0) {
                return letters(letter);
            }
            switch (sign) {
                case '"' -> {
                    int end = section.indexOf('"', at + 1);
                    int stop = end < 0 ? section.length() : end;
                    literal(section.substring(at + 1, stop), stop + 1);
                }
                case '\\' ->
                    literal(
                            section.substring(Math.min(at + 1, section.length()), Math.min(at + 2, section.length())),
                            at + 2);
                case '_', '*' -> at += 2;
                case '[' -> {
                    return bracket();
                }
                default -> literal(Character.toString(sign), at + 1);
            }
            return "\"\\_*".indexOf(sign) >= 0 || LITERALS.indexOf(sign) >= 0 || Character.isIdeographic(sign);
        }

        private boolean letters(char letter) {
            int start = at;
            while (at < section.length() && Character.toLowerCase(section.charAt(at)) == letter) {
                at++;
            }
            tokens.add(new Token(letter, section.substring(start, at).toLowerCase(Locale.ROOT)));
            return true;
        }

        /** A country, a colour and the way of writing digits leave the date what it is; elapsed time is another thing. */
        private boolean bracket() {
            int end = section.indexOf(']', at);
            if (end < 0) {
                return false;
            }
            String inside = section.substring(at + 1, end);
            at = end + 1;
            return inside.startsWith("$-") || inside.startsWith("DBNum") || NumberSection.isColour(inside);
        }

        private void literal(String text, int next) {
            tokens.add(new Token((char) 0, text));
            at = next;
        }
    }
}
