package org.zhunsheng.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling depends on besides the target's standing.
 *
 * @param today the day in the place of the bureau
 * @param open whether the fiscal year takes work
 * @param due the last day on which a target may be declared; absent where there is none
 * @param state what the target itself is like
 */
public record Circumstances(
        LocalDate today, boolean open, @Nullable LocalDate due, State state) {

    /**
     * What the content is like.
     *
     * @param audited whether the present content was audited
     * @param blocking how many findings keep it from being submitted
     * @param unexplained how many serious findings nobody has explained in writing
     * @param unanswered how many remarks nobody has answered
     * @param submittedBefore whether it was ever submitted: then it was in time, and may be submitted again
     */
    public record State(boolean audited, int blocking, int unexplained, int unanswered, boolean submittedBefore) {
        /** Nothing stands against it. */
        public static final State CLEAR = new State(true, 0, 0, 0, false);
    }
}
