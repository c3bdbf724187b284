package org.zhunsheng.audit.money;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A project code of the integrated budget system, and the parts that it is made of. */
final class ProjectCode {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}[A-Z][0-9A-Z]{12}");
    private static final int REGION = 6;
    private static final int YEAR = 8;
    private static final int LENGTH = 21;
    private static final int CENTURY = 2_000;

    /** Hebei's check characters: digits and letters without those that look alike. */
    private static final String CHECK = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int BASE = 3;
    private static final int COMPLEMENT = 30;

    private ProjectCode() {}

    /** Whether a code has the national shape: region, year, letter, serial. */
    static boolean isNational(String code) {
        return code.length() == LENGTH && SHAPE.matcher(code).matches();
    }

    static String region(String code) {
        return code.substring(0, REGION);
    }

    /** The year in which the code was made. */
    static int year(String code) {
        return CENTURY + Integer.parseInt(code.substring(REGION, YEAR));
    }

    /** The last character as Hebei's codes would have it, or {@code null} where a character is none of theirs. */
    static @Nullable Character check(String code) {
        int sum = 0;
        int factor = 1;
        for (int i = 0; i < code.length() - 1; i++) {
            int digit = CHECK.indexOf(code.charAt(i));
            if (digit < 0) {
                return null;
            }
            sum = (sum + digit * factor) % CHECK.length();
            factor = factor * BASE % CHECK.length();
        }
        return CHECK.charAt((COMPLEMENT - sum + CHECK.length()) % CHECK.length());
    }
}
