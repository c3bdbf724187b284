package org.zhunsheng.intake;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Slice;

/**
 * Which imports; the newest come first.
 *
 * @param state only in this state
 * @param text words in the name of the file
 * @param slice which part of the list
 */
public record ImportQuery(
        @Nullable ImportState state, @Nullable String text, Slice slice) {}
