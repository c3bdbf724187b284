package org.zhunsheng.app.display;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text in terminal columns, of which a Chinese character takes two. */
final class Columns {
    private Columns() {}

    /** Closing marks stay with the text that they close. */
    private static final String NEVER_FIRST = "，。、；：？！）》〉】」』”’％…,.;:?!)]}%";

    /** Opening marks go with the text that they open. */
    private static final String NEVER_LAST = "（《〈【「『“‘([{";

    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;
    private static final int FIRST_FULL_WIDTH_SIGN = 0xFFE0;
    private static final int LAST_FULL_WIDTH_SIGN = 0xFFE6;
    private static final int FIRST_CJK_SIGN = 0x3000;
    private static final int LAST_CJK_SIGN = 0x33FF;
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    /** How many columns a text takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        if (point < Character.MIN_SURROGATE && point < FIRST_CJK_SIGN) {
            return UnicodeScript.of(point) == UnicodeScript.HANGUL;
        }
        boolean sign = (point >= FIRST_CJK_SIGN && point <= LAST_CJK_SIGN)
                || (point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH)
                || (point >= FIRST_FULL_WIDTH_SIGN && point <= LAST_FULL_WIDTH_SIGN)
                || (point >= FIRST_EMOJI && point <= LAST_EMOJI);
        return sign
                || switch (UnicodeScript.of(point)) {
                    case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> !isHalfWidth(point);
                    default -> false;
                };
    }

    private static boolean isHalfWidth(int point) {
        return point > LAST_FULL_WIDTH && point < FIRST_FULL_WIDTH_SIGN;
    }

    /** The text with spaces behind it up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with spaces before it up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The text in lines no wider than the width; its own line breaks stay. At least one line, which may be empty. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            wrapParagraph(paragraph, Math.max(2, width), lines);
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrapParagraph(String paragraph, int width, List<String> lines) {
        int start = 0;
        while (start < paragraph.length()) {
            int end = fitting(paragraph, start, width);
            if (end < paragraph.length()) {
                end = breakBefore(paragraph, start, end);
            }
            lines.add(paragraph.substring(start, end).stripTrailing());
            start = end;
            while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
                start++;
            }
        }
        if (paragraph.isEmpty()) {
            lines.add("");
        }
    }

    /** Where the text that fits ends; at least one character fits. */
    private static int fitting(String text, int start, int width) {
        int used = 0;
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += of(point);
            if (used > width && end > start) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** The last place at which the line may break, or the given end where there is none. */
    private static int breakBefore(String text, int start, int end) {
        for (int at = end; at > start; at = text.offsetByCodePoints(at, -1)) {
            if (mayBreak(text.codePointBefore(at), text.codePointAt(at))) {
                return at;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return true;
        }
        if (before == Sheet.TOGETHER || after == Sheet.TOGETHER) {
            return false;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }
}
