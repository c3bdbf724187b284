package org.zhunsheng.issuing.field;

/** Small numbers as headings have them: 一, 十二, 三十. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int LARGEST = 99;

    private ChineseNumerals() {}

    /** A number in Chinese up to 99, beyond that in digits. */
    static String of(int number) {
        if (number < 0 || number > LARGEST) {
            return String.valueOf(number);
        }
        if (number < TEN) {
            return String.valueOf(DIGITS.charAt(number));
        }
        String tens = number < 2 * TEN ? "十" : DIGITS.charAt(number / TEN) + "十";
        return number % TEN == 0 ? tens : tens + DIGITS.charAt(number % TEN);
    }
}
