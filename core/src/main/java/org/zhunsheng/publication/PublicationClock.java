package org.zhunsheng.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/**
 * By when something has to be before the public. The days are counted from the day after the approval.
 *
 * @param approvedOn the day of the latest approval
 * @param due the last day
 * @param publishedOn when it was released, in the place of the bureau; absent where what was approved last is not yet out
 */
public record PublicationClock(
        LocalDate approvedOn, LocalDate due, @Nullable LocalDate publishedOn) {
    /** So many days before the last one it is time to say so: a review and a release take their days. */
    private static final int WARNED_BEFORE = 7;

    /** The clock under the regulations of a region and year. */
    public static PublicationClock of(LocalDate approvedOn, @Nullable LocalDate publishedOn, Regulations inForce) {
        return new PublicationClock(
                approvedOn, approvedOn.plusDays(inForce.count(Figure.PUBLICATION_DAYS)), publishedOn);
    }

    /** What the clock shows. */
    public enum Face {
        /** There is time left. */
        RUNNING,
        /** The last day is near, or it is today. */
        SOON,
        /** The last day has passed. */
        OVERDUE,
        /** Released in time. */
        IN_TIME,
        /** Released too late. */
        LATE
    }

    /** What it shows on a day. */
    public Face face(LocalDate today) {
        if (publishedOn != null) {
            return publishedOn.isAfter(due) ? Face.LATE : Face.IN_TIME;
        }
        long left = daysLeft(today);
        if (left < 0) {
            return Face.OVERDUE;
        }
        return left <= WARNED_BEFORE ? Face.SOON : Face.RUNNING;
    }

    /** How many days are left; 0 on the last one, negative behind it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
