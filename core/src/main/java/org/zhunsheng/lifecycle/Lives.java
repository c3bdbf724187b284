package org.zhunsheng.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.Stage;

/**
 * The lives of targets as they are kept. A target outside of the scope does not exist for whoever asks. What is done is put
 * on record in the same transaction.
 */
public interface Lives {

    /** Where a target stands. */
    Optional<Life> find(UUID project, Scope scope);

    /**
     * Where a target stands, and keeps it there until the transaction ends: for who is about to move it or to say something
     * about it. Only where something may be written.
     */
    Optional<Life> take(UUID project, Scope scope);

    /** The targets that stand at some stages, each within a scope of its own, those that have waited longest first. */
    Page<Waiting> waiting(Waiting.Query query, Map<Stage, Scope> where);

    /** The moves that were made, the first one first. */
    List<MoveMade> moves(UUID project, Scope scope);

    /** The versions, the first one first. */
    List<Version> versions(UUID project, Scope scope);

    /** The versions with what they say, each counted again. */
    VersionChain chain(UUID project, Scope scope);

    /**
     * Makes a move that was ruled on, if the target stands where it stood then.
     *
     * @return whether it was made; {@code false} where somebody else was faster, and nothing was done
     * @throws org.zhunsheng.refusal.Refused where others moved it away and back in the meantime: whose hands it went through
     *     is not what was ruled upon
     */
    boolean make(Making making, Act act);

    /**
     * Keeps a target where it stands until the transaction ends; {@code false} where it no longer stands there. Whoever says
     * something about it asks this first, so that what is said does not come after the next move.
     *
     * @throws org.zhunsheng.refusal.Refused where others moved it away and back in the meantime
     */
    boolean hold(UUID project, Life as);

    /** What reviewers said, the first remark first. */
    List<Remark> remarks(UUID project, Scope scope);

    /** Says something about a target. */
    Remark remark(UUID project, Remark.Pin pin, String text, Act act);

    /**
     * Takes back a remark that was not sent yet, and with it that it adopted a finding, unless another remark does so, too;
     * {@code false} where there is none of this person.
     */
    boolean takeBack(UUID project, UUID remark, Act act);

    /** Answers a remark that wants an answer; {@code false} where there is none. A later answer replaces an earlier one. */
    boolean answer(UUID project, UUID remark, Remark.Answer answer, Act act);

    /** What was said about findings. */
    List<FindingNote> notes(UUID project, Scope scope);

    /** Says something about a finding, in place of what was said about it before. */
    void note(UUID project, FindingNote note, Act act);
}
