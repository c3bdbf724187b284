package org.zhunsheng.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/**
 * What a reviewer says about a target.
 *
 * @param id its lasting name
 * @param pin what it is about
 * @param text what is said
 * @param made who said it, and when
 * @param fate what became of it
 */
public record Remark(UUID id, Pin pin, String text, Trace made, Fate fate) {

    /**
     * What a remark is about.
     *
     * @param revision the saved state that was looked at
     * @param stage where the target stood
     * @param pointer the JSON pointer of the row or field within the project; empty for the whole table
     * @param about how that is called, such as the indicator's name; absent for the whole table
     * @param finding the key of the finding that was adopted, or absent
     */
    public record Pin(
            long revision,
            Stage stage,
            String pointer,
            @Nullable String about,
            @Nullable String finding) {}

    /**
     * What became of a remark.
     *
     * @param sentWith the position of the move that it was sent with; absent where reviewers alone know it yet
     * @param binding whether it was sent with a return and wants an answer
     * @param answer what the handler says to it, or absent
     */
    public record Fate(
            @Nullable Integer sentWith,
            boolean binding,
            @Nullable Answer answer) {

        /** Written, and seen by reviewers only. */
        public static final Fate UNSENT = new Fate(null, false, null);
    }

    /**
     * An answer.
     *
     * @param text in words; empty where the change speaks for itself
     * @param revision the saved state in which it is done; absent where nothing was changed
     * @param given who answered, and when
     */
    public record Answer(String text, @Nullable Long revision, Trace given) {}

    /** Whether the handler still has to answer it. */
    public boolean isUnanswered() {
        return fate.binding() && fate.answer() == null;
    }
}
