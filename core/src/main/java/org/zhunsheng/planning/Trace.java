package org.zhunsheng.planning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and when.
 *
 * @param at when
 * @param by the person, or absent where the system did it
 * @param name as others saw them at the time
 */
public record Trace(Instant at, @Nullable UUID by, String name) {}
