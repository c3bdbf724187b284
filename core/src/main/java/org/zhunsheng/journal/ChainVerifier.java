package org.zhunsheng.journal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.ChainVerdict.Broken;
import org.zhunsheng.journal.ChainVerdict.Fault;
import org.zhunsheng.journal.ChainVerdict.Intact;

/**
 * Counts a chain again, entry by entry in the order of their numbers, and keeps nothing but the last hash. The first thing
 * that is wrong decides; whatever comes after it is not looked at any more.
 *
 * <p>A chain whose end was cut off and whose head was set back to match cannot be told from one that was never longer. That
 * is what links are for that were noted down elsewhere: on paper, in a mail, in a backup.
 */
public final class ChainVerifier {
    private final HashChain chain;
    private final ChainHead head;
    private final boolean complete;
    private final Map<Long, String> noted;
    private long last;
    private String lastHash;
    private @Nullable Broken broken;

    /**
     * Begins to count.
     *
     * @param chain how entries are hashed
     * @param head what the chain says of its end
     * @param complete whether all entries are there; otherwise each is counted by itself
     * @param noted links that the chain must have
     */
    public ChainVerifier(HashChain chain, ChainHead head, boolean complete, List<ChainHead> noted) {
        this.chain = chain;
        this.head = head;
        this.complete = complete;
        this.noted = noted.stream()
                .collect(Collectors.toMap(ChainHead::sequence, ChainHead::hash, (a, b) -> a.equals(b) ? a : a + b));
        this.lastHash = chain.beginning();
    }

    /** The next entry. Returns whether there is any use in going on. */
    public boolean count(JournalEntry entry) {
        if (broken == null) {
            broken = complete ? faultOf(entry) : faultAlone(entry);
            last = entry.sequence();
            lastHash = entry.hash();
        }
        return broken == null;
    }

    /** The next entry stands at a number, but cannot be read. */
    public void unreadable(long sequence) {
        if (broken == null) {
            broken = complete && sequence > last + 1
                    ? new Broken(last + 1, Fault.MISSING)
                    : new Broken(sequence, Fault.UNREADABLE);
        }
    }

    /** How many were counted. */
    public long counted() {
        return last;
    }

    /** There are no more. */
    public ChainVerdict end() {
        if (broken != null) {
            return broken;
        }
        if (complete) {
            if (last < head.sequence()) {
                return new Broken(last + 1, Fault.CUT_OFF);
            }
            if (last > head.sequence() || !lastHash.equals(head.hash())) {
                return new Broken(Math.min(last, head.sequence()), Fault.HEAD_CHANGED);
            }
            for (Map.Entry<Long, String> note : noted.entrySet()) {
                if (note.getKey() > last
                        || note.getKey() == 0 && !note.getValue().equals(chain.beginning())) {
                    return new Broken(last + 1, Fault.REWRITTEN);
                }
            }
        }
        return new Intact(complete ? new ChainHead(last, lastHash) : head, complete);
    }

    private @Nullable Broken faultOf(JournalEntry entry) {
        long due = last + 1;
        long found = entry.sequence();
        if (found > due) {
            return new Broken(due, Fault.MISSING);
        }
        if (found < due) {
            return new Broken(due, Fault.OUT_OF_ORDER);
        }
        if (!chain.isGenuine(entry)) {
            return new Broken(due, belongsElsewhere(entry) ? Fault.OUT_OF_ORDER : Fault.EDITED);
        }
        if (!entry.previousHash().equals(lastHash)) {
            return new Broken(Math.max(last, 1), last == 0 ? Fault.EDITED : Fault.REPLACED);
        }
        return unlikeNoted(entry);
    }

    private @Nullable Broken faultAlone(JournalEntry entry) {
        if (entry.sequence() <= last) {
            return new Broken(entry.sequence(), Fault.OUT_OF_ORDER);
        }
        if (!chain.isGenuine(entry)) {
            return new Broken(entry.sequence(), Fault.EDITED);
        }
        return unlikeNoted(entry);
    }

    private @Nullable Broken unlikeNoted(JournalEntry entry) {
        String note = noted.get(entry.sequence());
        return note == null || note.equals(entry.hash()) ? null : new Broken(entry.sequence(), Fault.REWRITTEN);
    }

    /** Whether an entry would be genuine with another number: tried once, for the first that is wrong. */
    private boolean belongsElsewhere(JournalEntry entry) {
        for (long other = 1; other <= head.sequence(); other++) {
            JournalEntry moved =
                    new JournalEntry(other, entry.act(), entry.happening(), entry.previousHash(), entry.hash());
            if (chain.isGenuine(moved)) {
                return true;
            }
        }
        return false;
    }
}
