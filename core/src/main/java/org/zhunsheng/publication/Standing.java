package org.zhunsheng.publication;

import java.util.Set;
import java.util.UUID;

/**
 * Where a publication stands.
 *
 * @param state how far its next edition has come
 * @param inForce the number of the edition that the public sees; 0 where it sees none
 * @param editions how many editions were released, also those that were taken back
 * @param preparers who has prepared the next edition, at any attempt: none of them reviews it
 */
public record Standing(State state, int inForce, int editions, Set<UUID> preparers) {

    /** Nothing was prepared yet. */
    public static final Standing NEW = new Standing(State.OPENED, 0, 0, Set.of());

    public Standing {
        preparers = Set.copyOf(preparers);
    }

    /** Whether what is prepared next takes the place of something that was released. */
    public boolean isCorrection() {
        return editions > 0;
    }
}
