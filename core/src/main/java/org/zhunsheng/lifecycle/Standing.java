package org.zhunsheng.lifecycle;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Stage;

/**
 * Where a target stands.
 *
 * @param stage how far it has come
 * @param round the round of its procedure, from 1
 * @param inForce the number of the version that is in force; 0 where none is
 * @param hands through whose hands it went since it was a draft
 */
public record Standing(Stage stage, int round, int inForce, Hands hands) {

    /** A new draft. */
    public static final Standing NEW = new Standing(Stage.DRAFT, 1, 0, Hands.NOBODY);

    /**
     * Through whose hands a submission went.
     *
     * @param submitter who submitted it; absent in a draft that was never submitted
     * @param passed who passed it
     * @param last who made the last step forward, which they may take back; absent where there is none to be taken back
     * @param returned whether it came back
     */
    public record Hands(
            @Nullable UUID submitter,
            Set<UUID> passed,
            @Nullable UUID last,
            boolean returned) {
        public Hands {
            passed = Set.copyOf(passed);
        }

        /** Nobody has had it yet. */
        public static final Hands NOBODY = new Hands(null, Set.of(), null, false);
    }

    /** Whether an approved target is being written anew. */
    public boolean isAdjustment() {
        return stage.ordinal() < Stage.APPROVED.ordinal() && inForce > 0;
    }
}
