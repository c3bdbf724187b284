package org.zhunsheng.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should know: a decision on a target that they submitted or wrote.
 *
 * @param id its lasting name
 * @param project the target
 * @param projectName what it is called
 * @param move the move that was made
 * @param read when they have seen it; absent where they have not
 */
public record Notice(
        UUID id,
        UUID project,
        @Nullable String projectName,
        MoveMade move,
        @Nullable Instant read) {}
