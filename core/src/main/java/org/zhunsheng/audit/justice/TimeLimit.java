package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.regulation.Dimension;

/**
 * The longest time that a target allows.
 *
 * @param number in the printed unit, months as days
 * @param working whether the days are working days
 */
record TimeLimit(BigDecimal number, boolean working) {
    private static final String WORKING = "工作日";
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal SHORTEST = new BigDecimal("0.5");

    /** The limit that a target sets; {@code null} where it is none: 12月 is a month of the year and no time to take. */
    static @Nullable TimeLimit of(@Nullable AuditedTarget target) {
        BigDecimal most = target == null || target.unit().dimension() != Dimension.TIME ? null : target.upper();
        if (target == null || most == null || target.unit().isCompound()) {
            return null;
        }
        String word = target.unit().word();
        if (word.equals("月") || word.equals("年")) {
            return null;
        }
        boolean working = word.contains(WORKING);
        BigDecimal days = most.multiply(target.unit().factor());
        return days.compareTo(SHORTEST) < 0 ? null : new TimeLimit(days, working);
    }

    /** In calendar days: a week has five working days. */
    BigDecimal calendarDays() {
        return working ? number.multiply(WEEK).divide(WORKING_WEEK, 1, RoundingMode.HALF_UP) : number;
    }

    /** Whether it is longer than a limit in calendar days, however its own days are counted. */
    boolean isLongerThan(BigDecimal days) {
        return number.compareTo(days) > 0;
    }

    /** Whether it is longer than a limit in working days. */
    boolean isLongerThanWorking(BigDecimal days) {
        return calendarDays().compareTo(new TimeLimit(days, true).calendarDays()) > 0;
    }
}
