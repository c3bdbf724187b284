package org.zhunsheng.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * A list that somebody asks for again and again.
 *
 * @param id its lasting name
 * @param owner whose it is; nobody else sees it
 * @param name as its owner calls it
 * @param query what it asks, as the page that made it writes it down
 * @param at when it was made
 */
public record SavedView(UUID id, UUID owner, String name, String query, Instant at) {
    /** The longest name. */
    public static final int LONGEST_NAME = 100;

    /** The longest question. */
    public static final int LONGEST_QUERY = 4_000;

    /** How many one person can have. */
    public static final int MOST = 100;
}
