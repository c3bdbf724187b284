package org.zhunsheng.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists that people ask for again and again. They are bookmarks of one person and nobody's record. */
public interface SavedViews {

    /** A person's own, by name. */
    List<SavedView> of(UUID owner);

    /** Keeps one; empty where the person has as many as can be kept. */
    Optional<SavedView> keep(UUID owner, String name, String query, Instant at);

    /** Forgets one of a person's own. Returns whether there was one. */
    boolean forget(UUID owner, UUID id);
}
