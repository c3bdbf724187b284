package org.zhunsheng.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.VocabularyEntry.Proposal;
import org.zhunsheng.intake.VocabularyEntry.State;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Page;
import org.zhunsheng.listing.Slice;

/**
 * The labels that people added. They are words of forms and nobody's secret: whoever may propose or decide sees all of them.
 */
public interface Vocabulary {

    /** One of them. */
    Optional<VocabularyEntry> find(UUID id);

    /** Some of them, the newest first. */
    Page<VocabularyEntry> list(@Nullable State state, Slice slice);

    /** Those that are used for a region: its own, and those of the regions above it, which come first. */
    List<VocabularyEntry> inForce(@Nullable String region);

    /**
     * Proposes a label.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Taken} where the region has one with this text already that was not
     *     rejected
     */
    VocabularyEntry propose(Proposal proposal, Act act);

    /**
     * Decides about a proposal.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Absent}, or {@code Unfit} with {@code state} where it was decided already
     */
    VocabularyEntry decide(UUID id, State as, @Nullable String reason, Act act);
}
