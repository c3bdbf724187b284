package org.zhunsheng.reading.source;

/** What a person sees of a text: no control characters, no invisible ones, no space around it. */
final class VisibleText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char VERTICAL_TAB = '\u000b';
    private static final char FORM_FEED = '\f';

    private static final char REPLACEMENT = '\ufffd';

    private VisibleText() {}

    /** The visible text: line breaks of all kinds as {@code \n}, no-break spaces as spaces, both ends stripped. */
    static String of(CharSequence raw) {
        int length = raw.length();
        // Whatever ends a text and shows nothing: a .doc ends each paragraph with such a mark.
        while (length > 0 && raw.charAt(length - 1) <= ' ') {
            length--;
        }
        for (int i = 0; i < length; i++) {
            if (isUnusual(raw.charAt(i))) {
                return cleaned(raw.subSequence(0, length));
            }
        }
        return raw.subSequence(0, length).toString().strip();
    }

    private static String cleaned(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (!isUnusual(letter)) {
                text.append(letter);
            } else if (Character.isSurrogate(letter)) {
                text.append(isHalf(raw, i) ? REPLACEMENT : letter);
            } else if (letter == NO_BREAK_SPACE) {
                text.append(' ');
            } else if (letter == VERTICAL_TAB || letter == FORM_FEED || isLoneReturn(raw, i)) {
                text.append('\n');
            }
        }
        return text.toString().strip();
    }

    /** Half of a pair stands for no character: no text that is written later could hold it. */
    static boolean isHalf(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isLoneReturn(CharSequence raw, int at) {
        return raw.charAt(at) == '\r' && (at + 1 == raw.length() || raw.charAt(at + 1) != '\n');
    }

    private static boolean isUnusual(char letter) {
        if (letter < ' ') {
            return letter != '\n' && letter != '\t';
        }
        return letter == NO_BREAK_SPACE
                || letter == SOFT_HYPHEN
                || letter == '\u007f'
                || Character.isSurrogate(letter)
                || isWithoutWidth(letter);
    }

    private static boolean isWithoutWidth(char letter) {
        return letter >= '\u200b'
                && (letter <= '\u200f'
                        || (letter >= '\u202a' && letter <= '\u202e')
                        || (letter >= '\u2060' && letter <= '\u206f')
                        || letter == BYTE_ORDER_MARK);
    }
}
