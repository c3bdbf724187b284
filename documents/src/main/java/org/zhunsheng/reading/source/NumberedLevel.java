package org.zhunsheng.reading.source;

/**
 * One level of an automatically numbered list.
 *
 * @param start the first number
 * @param format Word's name of the numerals
 * @param pattern what is shown: {@code %1} stands for the number of the first level, and so on
 * @param suffix what parts number and text: a space, or nothing
 * @param digitsOnly whether the numbers of outer levels show in digits, whatever their own format
 * @param restarts whether the count begins anew under each outer number
 */
record NumberedLevel(int start, String format, String pattern, String suffix, boolean digitsOnly, boolean restarts) {
    /** The most levels that a list has. */
    static final int MOST = 9;

    static final NumberedLevel UNNUMBERED = new NumberedLevel(1, "none", "", "", false, true);

    NumberedLevel startingAt(int first) {
        return new NumberedLevel(first, format, pattern, suffix, digitsOnly, restarts);
    }
}
