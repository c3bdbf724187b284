package org.zhunsheng.journal;

/** What came of counting a chain again. */
public sealed interface ChainVerdict {

    /**
     * Every entry is as it was written.
     *
     * @param head the last one
     * @param complete whether all entries were there to be counted; otherwise each is genuine by itself, and those between
     *     were left out by whoever made the extract
     */
    record Intact(ChainHead head, boolean complete) implements ChainVerdict {}

    /**
     * Somebody changed what was on record.
     *
     * @param sequence the first entry that is not as it was written
     * @param fault what is wrong there
     */
    record Broken(long sequence, Fault fault) implements ChainVerdict {}

    /** What can be wrong with a chain. */
    enum Fault {
        /** Its contents, or its hash, are not those that were written. */
        EDITED,
        /** It was written anew with a hash that fits its contents, but the next one follows another. */
        REPLACED,
        /** It is not there. */
        MISSING,
        /** Here stands an entry that was written for another place. */
        OUT_OF_ORDER,
        /** This one and all after it are not there. */
        CUT_OFF,
        /** The head of the chain names another entry than the one that is last. */
        HEAD_CHANGED,
        /** It is not the one that somebody noted down. */
        REWRITTEN,
        /** It cannot be read as an entry at all. */
        UNREADABLE
    }
}
