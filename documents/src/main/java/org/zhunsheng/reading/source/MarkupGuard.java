package org.zhunsheng.reading.source;

/**
 * Watches the bytes of an XML part on their way to the parser, which holds a tag and a text as a whole and compares the
 * attributes of a tag with one another: a tag of a hundred thousand attributes would keep it busy for minutes.
 *
 * <p>It looks only at what follows the last {@code <} of each stretch of bytes; in honest files that is next to nothing.
 */
final class MarkupGuard {
    /** Tags of Word and Excel have some dozens. */
    private static final int MOST_ATTRIBUTES = 1000;

    /** Far beyond any cell or paragraph that a person could read. */
    private static final int LONGEST_TEXT = 32 << 20;

    private static final byte IN_TEXT = '<';
    private static final byte IN_TAG = '>';

    private final String fileName;

    /** What ends the present stretch: the next tag, the end of the tag, or the quote that began a value. */
    private byte until = IN_TEXT;

    private int attributes;
    private int length;

    MarkupGuard(String fileName) {
        this.fileName = fileName;
    }

    /** The most bytes that may be checked at once: a tag that lies within them has few attributes anyway. */
    static final int STRETCH = 4096;

    void check(byte[] bytes, int start, int count) throws ReadingException {
        int end = start + count;
        int open = end - 1;
        while (open >= start && bytes[open] != '<') {
            open--;
        }
        if (open >= start) {
            until = IN_TAG;
            attributes = 0;
            length = end - open;
            follow(bytes, open + 1, end);
        } else {
            length += count;
            follow(bytes, start, end);
        }
        if (attributes > MOST_ATTRIBUTES) {
            throw ReadingException.tooLarge(fileName, "attributes", MOST_ATTRIBUTES);
        }
        if (length > LONGEST_TEXT) {
            throw ReadingException.tooLarge(fileName, "bytes of one text", LONGEST_TEXT);
        }
    }

    private void follow(byte[] bytes, int start, int end) {
        for (int i = start; i < end && until != IN_TEXT; i++) {
            byte sign = bytes[i];
            if (sign == until) {
                until = until == IN_TAG ? IN_TEXT : IN_TAG;
            } else if (until == IN_TAG) {
                if (sign == '"' || sign == '\'') {
                    until = sign;
                } else if (sign == '=') {
                    attributes++;
                }
            }
        }
    }
}
