package org.zhunsheng.lifecycle;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/**
 * A move that was made.
 *
 * @param position counts the moves of a target, from 1
 * @param move what was done
 * @param from where the target stood before
 * @param to where it stood then
 * @param round the round of the procedure in which it was made
 * @param state what it was about
 * @param made who made it, and when
 * @param words what was said to it
 */
public record MoveMade(int position, Move move, Stage from, Stage to, int round, State state, Trace made, Words words) {

    /**
     * The state of the target at that time.
     *
     * @param revision its saved state
     * @param version the number of its latest version; 0 where there was none
     */
    public record State(long revision, int version) {}

    /**
     * What was said to a move.
     *
     * @param reason in the words of the person, or absent
     * @param marks the review's marks, or absent where none were given
     */
    public record Words(@Nullable String reason, @Nullable Marks marks) {

        /** Nothing. */
        public static final Words NONE = new Words(null, null);
    }
}
