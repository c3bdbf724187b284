package org.zhunsheng.app.words;

import java.util.Locale;

/**
 * Makes text from outside safe to print: a file's name or content must not steer the terminal of the person who looks
 * at it, nor turn the direction of what stands around it.
 */
public final class Printable {
    private Printable() {}

    private static final int FIRST_SUPPLEMENTARY = 0x10000;

    /** The text with control, direction and unpaired characters shown as escapes such as {@code \u001B}. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** The same, but line breaks stay. */
    public static String lines(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean keepLineBreaks) {
        if (text.codePoints().noneMatch(point -> isSteering(point))) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if ((point == '\n' && keepLineBreaks) || !isSteering(point)) {
                safe.appendCodePoint(point);
            } else {
                String form = point < FIRST_SUPPLEMENTARY ? "\\u%04X" : "\\U%08X";
                safe.append(String.format(Locale.ROOT, form, point));
            }
        });
        return safe.toString();
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
