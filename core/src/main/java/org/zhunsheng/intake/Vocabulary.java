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
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/**
 * The labels that people added, each for a region. Whoever asks sees those of the regions within their scope, and those of the
 * regions in which their scope lies, because these hold for their forms too.
 */
public interface Vocabulary {

    /** One of them; empty where there is none that one may see. */
    Optional<VocabularyEntry> find(UUID id, Scope scope);

    /** Some of them, the newest first. */
    Page<VocabularyEntry> list(@Nullable State state, Slice slice, Scope scope);

    /** Those that are used for the forms of a unit: the ones of the regions above it, the widest first. */
    List<VocabularyEntry> inForce(UnitPath unit);

    /**
     * Proposes a label.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Taken} where the region has one with this text already that was not
     *     rejected
     */
    VocabularyEntry propose(Proposal proposal, Act act);

    /**
     * Decides about a proposal. It changes how the forms of a whole region are read, so the scope has to hold all of it.
     *
     * @throws org.zhunsheng.refusal.Refused {@code Absent}, {@code OutOfReach}, or {@code Unfit} with {@code state} where it was decided already
     */
    VocabularyEntry decide(UUID id, State as, @Nullable String reason, Scope scope, Act act);
}
