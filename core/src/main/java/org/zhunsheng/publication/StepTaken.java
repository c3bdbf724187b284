package org.zhunsheng.publication;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Trace;

/**
 * A step that was taken.
 *
 * @param position counts the steps of a publication, from 1
 * @param step what was done
 * @param to how the publication stood then
 * @param about what it was done with
 * @param taken who took it, and when
 * @param words the notice or the reason, or absent
 */
public record StepTaken(
        int position,
        Step step,
        State to,
        About about,
        Trace taken,
        @Nullable String words) {

    /**
     * What a step was taken with.
     *
     * @param preparation the number of the latest text; 0 where there was none
     * @param edition the number of the edition that it made or took back; 0 with all other steps
     */
    public record About(int preparation, int edition) {}
}
