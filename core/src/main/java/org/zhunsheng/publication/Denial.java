package org.zhunsheng.publication;

/**
 * A reason for which a step is not taken.
 *
 * @param why the reason
 * @param count how many of what it speaks of; 0 where it counts nothing
 */
public record Denial(Why why, int count) {

    /** The reasons. */
    public enum Why {
        /** There is no such step from where the publication stands. */
        WRONG_STATE,
        /** Somebody else has to do that. */
        NOT_YOURS,
        /** Nobody reviews what they prepared themselves. */
        OWN_PREPARATION,
        /** Nothing is approved that could be published. */
        NOTHING_APPROVED,
        /** Concerns keep the text from the public. */
        BLOCKED,
        /** Concerns want an explanation. */
        UNEXPLAINED,
        /** What was approved has changed since the text was prepared. */
        CHANGED_SINCE,
        /** A correction needs a notice that tells the public what was corrected, and why. */
        NOTICE_WANTED,
        /** The step needs a reason in words. */
        REASON_WANTED
    }

    static Denial of(Why why) {
        return new Denial(why, 0);
    }
}
