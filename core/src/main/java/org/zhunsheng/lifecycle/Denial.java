package org.zhunsheng.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which a move is not made.
 *
 * @param why the reason
 * @param count how many of what the reason speaks of; 0 where it counts nothing
 * @param due the day that has passed, or absent
 */
public record Denial(Why why, int count, @Nullable LocalDate due) {

    /** The reasons. */
    public enum Why {
        /** There is no such move from where the target stands. */
        WRONG_STAGE,
        /** Somebody else has to decide. */
        NOT_YOURS,
        /** Nobody passes their own submission. */
        OWN_SUBMISSION,
        /** Nobody decides twice on one submission: four eyes see more than two. */
        DECIDED_ALREADY,
        /** Only who made the step takes it back. */
        NOT_YOUR_STEP,
        /** The fiscal year takes no more work. */
        YEAR_CLOSED,
        /** The last day to declare has passed. */
        TOO_LATE,
        /** The present content has not been audited yet. */
        NOT_AUDITED,
        /** Findings keep it from being submitted. */
        BLOCKED,
        /** Serious findings want a written explanation. */
        UNEXPLAINED,
        /** Remarks want an answer. */
        UNANSWERED,
        /** The move needs a reason in words. */
        REASON_WANTED,
        /** A return needs a remark: what is to be done, and where. */
        REMARK_WANTED,
        /** It cannot be sent back to there. */
        NO_SUCH_STEP,
        /** An approval needs its number and its day. */
        APPROVAL_WANTED
    }

    /** A reason that counts nothing. */
    public static Denial of(Why why) {
        return new Denial(why, 0, null);
    }

    /** A reason with how many. */
    public static Denial of(Why why, int count) {
        return new Denial(why, count, null);
    }
}
