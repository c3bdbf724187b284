package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;

/** XML as bytes: markup that is known, and words with XML's own signs escaped and what it cannot say replaced. */
final class SheetBytes {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_SIGN = 6;
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    SheetBytes(OutputStream out) {
        this.out = out;
    }

    /** Markup, which has no characters but those of ASCII and is shorter than a buffer. */
    @SuppressWarnings("deprecation") // the only way to copy such a text without looking at each of its characters
    SheetBytes markup(String ascii) throws IOException {
        int length = ascii.length();
        if (filled + length > SIZE) {
            flush();
        }
        ascii.getBytes(0, length, buffer, filled);
        filled += length;
        return this;
    }

    SheetBytes words(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (filled + LONGEST_SIGN > SIZE) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                sign(c, text, i);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(i + 1)));
                i++;
            } else {
                character(Character.isSurrogate(c) || c >= 0xFFFE ? REPLACEMENT : c);
            }
        }
        return this;
    }

    private void sign(char c, String text, int at) throws IOException {
        switch (c) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '\r' -> markup("&#13;");
            case '_' -> markup(isTakenForCharacter(text, at) ? "_x005F_" : "_");
            default -> {
                if (c >= ' ' || c == '\t' || c == '\n') {
                    buffer[filled++] = (byte) c;
                } else {
                    character(REPLACEMENT);
                }
            }
        }
    }

    /** Excel takes _x000D_ for a character; a text that has it says so. */
    private static boolean isTakenForCharacter(String text, int at) {
        if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void character(char c) {
        if (c < 0x800) {
            buffer[filled++] = (byte) (0xC0 | c >> 6);
        } else {
            buffer[filled++] = (byte) (0xE0 | c >> 12);
            buffer[filled++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        buffer[filled++] = (byte) (0x80 | c & 0x3F);
    }

    private void pair(int character) {
        buffer[filled++] = (byte) (0xF0 | character >> 18);
        buffer[filled++] = (byte) (0x80 | character >> 12 & 0x3F);
        buffer[filled++] = (byte) (0x80 | character >> 6 & 0x3F);
        buffer[filled++] = (byte) (0x80 | character & 0x3F);
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
