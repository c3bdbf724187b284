package org.zhunsheng.intake;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Trace;

/**
 * A value of a reading that somebody put right.
 *
 * @param pointer the JSON pointer of the value in the document
 * @param value what it shall be, as JSON: a text as typed, an object, or {@code null} for nothing
 * @param place the key of the place in the source that was pointed at, or absent
 * @param by who, and when
 */
public record ImportCorrection(
        String pointer, String value, @Nullable String place, Trace by) {
    /** Whether it adds an item to a list or takes one away: then the same pointer means another value before and after. */
    public boolean movesItems() {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.equals("-") || (value.equals("null") && last.matches("[0-9]{1,9}"));
    }

    /** The longest pointer. */
    public static final int LONGEST_POINTER = 400;

    /** The longest value. */
    public static final int LONGEST_VALUE = 100_000;

    /** How many one import can have. */
    public static final int MOST = 5_000;
}
