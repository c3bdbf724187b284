package org.zhunsheng.text;

/**
 * Characters as the reader compares them. Folding never changes the length of a text, so a position in the folded text
 * is the same position in the source.
 */
public final class Chars {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    /** No character before it is white space or folded, but for the controls up to the blank. */
    private static final char FIRST_FOLDED = '\u0080';

    private Chars() {}

    /**
     * One character folded: full-width forms to ASCII, every kind of space to a space, the small forms of signs, traditional
     * characters to simplified ones.
     */
    public static char fold(char c) {
        return isHan(c) ? Traditional.simplified(c) : foldSign(c);
    }

    private static char foldSign(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_SHIFT);
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u2007' -> ' ';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹦' -> '=';
            case '﹪' -> '%';
            case '﹣', '－', '‐', '‑', '−' -> '-';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '﹕', '∶', '︰' -> ':';
            case '﹔' -> ';';
            case '﹐' -> ',';
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            default -> c;
        };
    }

    /** A whole text folded, position by position. */
    public static String fold(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char f = fold(c);
            if (f != c && folded == null) {
                folded = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (folded != null) {
                folded.append(f);
            }
        }
        return folded == null ? text : folded.toString();
    }

    /** Whether a character is white space of any kind, also the full-width and the no-break ones. */
    public static boolean isSpace(char c) {
        if (c > ' ' && (c < FIRST_FOLDED || isHan(c))) {
            return false;
        }
        return c <= ' '
                || foldSign(c) == ' '
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u1680'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u205f'
                || c == '\ufeff';
    }

    /** Folded and without any white space: how labels are compared. */
    public static String squeeze(String text) {
        int same = 0;
        while (same < text.length() && isCompared(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(fold(c));
            }
        }
        return out.toString();
    }

    /** Whether a character is compared as it is: most texts consist of such characters only. */
    private static boolean isCompared(char c) {
        return isHan(c) ? Traditional.simplified(c) == c : c > ' ' && c < FIRST_FOLDED;
    }

    /** As {@link #squeeze}, character by character, but in the script that is printed: a value made of a label's words. */
    public static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(isHan(c) ? c : foldSign(c));
            }
        }
        return out.toString();
    }

    /** As the model keeps a text: runs of white space become one space, ends trimmed, the characters as printed. */
    public static String clean(String text) {
        int same = 0;
        while (same < text.length() && !isSpace(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether nothing but white space is there. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a Chinese ideograph. */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf');
    }

    /** Whether a character is an ASCII or full-width digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
