package org.zhunsheng.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances under which something is changed.
 *
 * @param actor the person, or absent where the system itself or a stranger at the door acts
 * @param actorName as others see it at the time
 * @param at when
 * @param from the network address, or {@code console}
 * @param requestId the request, as it stands in the log
 */
public record Act(@Nullable UUID actor, String actorName, Instant at, String from, String requestId) {}
