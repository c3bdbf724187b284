package org.zhunsheng.store;

import org.jooq.DSLContext;

/** What can be read and written within one transaction: one door for each subject. */
public final class Transaction {
    private final JournalTable journal;

    Transaction(DSLContext sql, ChainDigest digest) {
        this.journal = new JournalTable(sql, digest);
    }

    /** What was done, and what is being put on record. */
    public JournalTable journal() {
        return journal;
    }
}
