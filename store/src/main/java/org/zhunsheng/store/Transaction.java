package org.zhunsheng.store;

import org.jooq.DSLContext;

/** What can be read and written within one transaction: one door for each subject. */
public final class Transaction {
    private final JournalTable journal;
    private final ProjectsTable projects;
    private final DocumentsTable documents;
    private final SavedViewsTable views;

    Transaction(DSLContext sql, ChainDigest digest) {
        this.journal = new JournalTable(sql, digest);
        this.projects = new ProjectsTable(sql, journal);
        this.documents = new DocumentsTable(sql, journal);
        this.views = new SavedViewsTable(sql);
    }

    /** What was done, and what is being put on record. */
    public JournalTable journal() {
        return journal;
    }

    /** The projects, with every state they had. */
    public ProjectsTable projects() {
        return projects;
    }

    /** The documents that were accepted. */
    public DocumentsTable documents() {
        return documents;
    }

    /** The lists that people ask for again and again. */
    public SavedViewsTable views() {
        return views;
    }
}
