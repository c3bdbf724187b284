package org.zhunsheng.text;

/** Texts that a spreadsheet would calculate. */
public final class Formulas {
    /** Some programs read the wide signs of Chinese keyboards like the narrow ones. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet could take a text for a formula, once somebody has touched its cell or opened it from a CSV. */
    public static boolean looksLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
