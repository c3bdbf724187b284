package org.zhunsheng.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target's life as it is kept.
 *
 * @param standing where it stands
 * @param revision its present saved state
 * @param moves how many moves were made
 * @param versions how many versions there are
 * @param since when the last move was made; absent where there was none
 */
public record Life(
        Standing standing,
        long revision,
        int moves,
        int versions,
        @Nullable Instant since) {}
