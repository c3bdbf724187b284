package org.zhunsheng.reading.layout;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Points of two neighbouring columns that were printed without anything between them: weight 30 and score 30 as 3030,
 * weight 100 and score 96.5 as 10096.5.
 */
public final class GluedPoints {
    private static final Pattern RUN = Pattern.compile("[0-9.]{2,12}");
    private static final Pattern POINTS = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,2})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** What totals are: 100, or 90 beside the points of execution. */
    private static final String[] FULL = {"100", "90"};

    private GluedPoints() {}

    /** Where a text falls into two equal numbers of points, in its squeezed form; -1 where it does not. */
    public static int halves(String squeezed) {
        int middle = squeezed.length() / 2;
        boolean equal = squeezed.length() % 2 == 0
                && RUN.matcher(squeezed).matches()
                && squeezed.regionMatches(0, squeezed, middle, middle);
        return equal && isPoints(squeezed.substring(0, middle)) ? middle : -1;
    }

    /** Where a text that is too great for points falls into two equal numbers of points; -1 where it does not. */
    public static int certainHalves(String squeezed) {
        int middle = halves(squeezed);
        return middle >= 0 && !isPoints(squeezed) ? middle : -1;
    }

    /** Where the two points of a total row meet, in its squeezed form; -1 where they are not two. */
    public static int total(String squeezed) {
        if (!RUN.matcher(squeezed).matches() || isPoints(squeezed)) {
            return -1;
        }
        for (String full : FULL) {
            String score = squeezed.startsWith(full) ? squeezed.substring(full.length()) : "";
            if (isPoints(score) && new BigDecimal(score).compareTo(new BigDecimal(full)) <= 0) {
                return full.length();
            }
        }
        return certainHalves(squeezed);
    }

    private static boolean isPoints(String number) {
        return POINTS.matcher(number).matches() && new BigDecimal(number).compareTo(MOST) <= 0;
    }
}
