package org.zhunsheng.reading.source;

/** Text as .xlsx files write it: signs that XML cannot hold stand as {@code _x000D_}. */
final class XlsxText {
    private static final int ESCAPE_LENGTH = 7;
    private static final int HEXADECIMAL = 16;

    private XlsxText() {}

    /** The text with its escapes resolved. */
    static CharSequence unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                plain.append(text, copied, at).append((char) code);
                copied = at + ESCAPE_LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? copied : at + 2);
        }
        return plain.append(text, copied, text.length());
    }

    private static int code(StringBuilder text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), HEXADECIMAL);
            if (digit < 0) {
                return -1;
            }
            code = code * HEXADECIMAL + digit;
        }
        return code;
    }
}
