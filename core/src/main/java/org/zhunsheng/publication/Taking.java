package org.zhunsheng.publication;

import org.jspecify.annotations.Nullable;

/**
 * A step that was granted and is to be taken.
 *
 * @param before the publication upon which it was ruled
 * @param step what is done
 * @param next where it stands then
 * @param with what is done with it
 */
public record Taking(Publication before, Step step, Standing next, With with) {

    /**
     * What a step is taken with.
     *
     * @param words the notice or the reason, or absent
     * @param content the text that is prepared; absent with all other steps
     * @param department whose edition it becomes; absent unless it is released
     */
    public record With(
            @Nullable String words,
            Preparation.@Nullable Content content,
            EditionHead.@Nullable Department department) {}
}
