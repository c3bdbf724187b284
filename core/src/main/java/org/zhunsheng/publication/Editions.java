package org.zhunsheng.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions that were released. Everybody may see them; nothing that was not released is here. */
public interface Editions {

    /** The newest edition of every publication, by region, department, year and matter. */
    List<EditionHead> inForce();

    /** All editions of a publication, the first one first; empty where there is none. */
    List<EditionHead> history(UUID publication);

    /** An edition with what it says; empty where there is none. */
    Optional<Edition> find(UUID publication, int number);
}
