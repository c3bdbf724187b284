package org.zhunsheng.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;

/**
 * What is put on record, and what was.
 *
 * <p>Who may read an entry: whose scope holds the unit whose it was, at the place where that unit stood then. Entries
 * without a unit (the system itself, strangers at the door, people without a role) are read only by whose scope holds the
 * whole tree. Nobody else sees or counts them.
 */
public interface Journal {

    /** Puts something on record together with the change that is being made: both happen, or neither. */
    void record(Happening happening);

    /** One entry that the scope sees. */
    Optional<JournalEntry> find(long sequence, Scope scope);

    /** The entries that are asked for and that the scope sees, the latest first. */
    Page<JournalEntry> list(JournalQuery query, Scope scope);

    /**
     * Entries of some kinds about projects, behind a number and in the order in which they happened: whoever has seen some
     * asks for the next. What counts is where the projects lie now, not where they lay then: a unit that moves takes what
     * happened to it along.
     *
     * @param sequence the number behind which
     * @param actions of these kinds
     * @param most no more than so many
     */
    List<JournalEntry> after(long sequence, Set<Action> actions, Scope scope, int most);

    /** The last link of the chain. Whoever notes it down elsewhere can later prove that nothing before it was rewritten. */
    ChainHead head();

    /**
     * Counts the whole chain again, in bounded memory.
     *
     * @param noted links that somebody noted down elsewhere and that the chain must still have
     * @param progress is told how many entries have been counted, now and then
     */
    ChainVerdict verify(List<ChainHead> noted, LongConsumer progress);
}
