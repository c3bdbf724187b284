package org.zhunsheng.lifecycle;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.planning.Stage;

/**
 * Somebody's wish to make a move.
 *
 * @param move what they want
 * @param officer who they are
 * @param permissions what they may do in the unit whose target it is
 * @param words what they say to it
 */
public record Attempt(Move move, UUID officer, Set<Permission> permissions, Words words) {
    public Attempt {
        permissions = Set.copyOf(permissions);
    }

    /**
     * What is said to a move.
     *
     * @param reason in their words, or absent
     * @param remarks how many remarks are open that they made in this step
     * @param to the stage to which it shall go back; absent for the draft
     * @param approved whether the number and the day of the approval are given
     */
    public record Words(
            @Nullable String reason, int remarks, @Nullable Stage to, boolean approved) {

        /** Nothing but the wish. */
        public static final Words NONE = new Words(null, 0, null, false);

        /** Everything that could be asked for, to see what else stands against a move. */
        public static final Words ENOUGH = new Words("-", 1, null, true);
    }
}
