package org.zhunsheng.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Trace;

/**
 * A state of a target that was submitted. It is never changed.
 *
 * @param number counts the versions of a target, from 1
 * @param revision the saved state that it is
 * @param hash {@link Seal} of what it says and of the version before it
 * @param previousHash the hash of the version before it; empty for the first one
 * @param fixed who submitted it, and when
 * @param approval how it came into force; absent where it did not
 */
public record Version(
        int number,
        long revision,
        String hash,
        String previousHash,
        Trace fixed,
        @Nullable Approval approval) {

    /**
     * 批复.
     *
     * @param number 批复文号, as the bureau writes it
     * @param on the day of the approval
     * @param by who approved it, and when they did so here
     * @param hash of the version that was approved
     */
    public record Approval(String number, LocalDate on, Trace by, String hash) {}

    /** Whether its hash follows from what it says, and is the one that was approved. */
    public boolean isSealed(UUID project, String content) {
        boolean right = Seal.of(project, number, content, previousHash).equals(hash);
        return right && (approval == null || approval.hash().equals(hash));
    }
}
