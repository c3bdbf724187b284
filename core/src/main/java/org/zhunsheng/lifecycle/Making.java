package org.zhunsheng.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move that was granted and is to be made.
 *
 * @param project whose
 * @param before the life upon which it was ruled
 * @param move what is done
 * @param next where the target stands then
 * @param said what is said to it
 */
public record Making(UUID project, Life before, Move move, Standing next, Said said) {

    /**
     * What is said to a move.
     *
     * @param words the reason and the marks
     * @param approval number and day of an approval; absent with all other moves
     */
    public record Said(MoveMade.Words words, @Nullable Approved approval) {

        /** Nothing. */
        public static final Said NOTHING = new Said(MoveMade.Words.NONE, null);
    }

    /** 批复文号 and its day. */
    public record Approved(String number, LocalDate on) {}
}
