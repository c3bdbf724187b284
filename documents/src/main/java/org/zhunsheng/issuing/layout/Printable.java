package org.zhunsheng.issuing.layout;

/** Text that every file type can hold. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * A text on one line: line ends and tabs become spaces, control characters and others that XML forbids fall away, and
     * half of a surrogate pair becomes the replacement character.
     */
    static String of(String text) {
        int same = 0;
        while (same < text.length() && isPlain(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                out.append((point & 0xFFFE) == 0xFFFE ? String.valueOf(REPLACEMENT) : Character.toString(point));
            } else if (Character.isSurrogate(c)) {
                out.append(REPLACEMENT);
            } else if (c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007f'
                || c >= '\u00a0' && c < '\u2028'
                || c > '\u2029' && c < '\ud800'
                || c > '\udfff' && c < '\ufffe';
    }
}
