package org.zhunsheng.store;

import org.jooq.DSLContext;
import org.zhunsheng.journal.Act;
import org.zhunsheng.planning.ContentCodec;

/** What can be read and written within one transaction: one door for each subject. */
public final class Transaction {
    private final JournalTable journal;
    private final OrganisationTable organisation;
    private final BudgetYearsTable budgetYears;
    private final PeopleTable people;
    private final SessionsTable sessions;
    private final AccessTokensTable accessTokens;
    private final ProjectsTable projects;
    private final LivesTable lives;
    private final NoticesTable notices;
    private final DocumentsTable documents;
    private final OverallTargetsTable overallTargets;
    private final StatisticsTable statistics;
    private final SavedViewsTable views;
    private final ImportsTable imports;
    private final VocabularyTable vocabulary;
    private final PublicationsTable publications;
    private final SecretWordsTable secretWords;
    private final Outbox outbox;
    private final DSLContext sql;

    Transaction(DSLContext plain, Chaining chaining) {
        this.outbox = new Outbox(plain);
        this.sql = outbox.sql();
        this.journal = new JournalTable(outbox, chaining);
        this.organisation = new OrganisationTable(sql, journal);
        this.budgetYears = new BudgetYearsTable(sql, journal);
        this.sessions = new SessionsTable(sql, journal);
        this.people = new PeopleTable(sql, journal);
        this.accessTokens = new AccessTokensTable(sql, journal);
        TakenTargets targets = new TakenTargets(outbox);
        this.projects = new ProjectsTable(sql, journal, targets::forget);
        this.lives = new LivesTable(outbox, targets, journal);
        this.notices = new NoticesTable(sql);
        this.documents = new DocumentsTable(sql, journal);
        this.statistics = new StatisticsTable(sql);
        this.overallTargets = new OverallTargetsTable(sql, journal);
        this.views = new SavedViewsTable(sql);
        this.imports = new ImportsTable(sql, journal);
        this.vocabulary = new VocabularyTable(sql, journal);
        this.publications = new PublicationsTable(sql, journal);
        this.secretWords = new SecretWordsTable(sql, journal);
    }

    /** The way to the database. */
    Outbox outbox() {
        return outbox;
    }

    /** Puts on record what was done, and sends what has not been sent; then there is nothing left but to keep it. */
    void end(Act act) {
        journal.close(act);
        outbox.end();
    }

    /** What was done, and what is being put on record. */
    public JournalTable journal() {
        return journal;
    }

    /** The tree of units. */
    public OrganisationTable organisation() {
        return organisation;
    }

    /** The fiscal years, and what is due in them. */
    public BudgetYearsTable budgetYears() {
        return budgetYears;
    }

    /** Who works with the system. */
    public PeopleTable people() {
        return people;
    }

    /** Who is signed in. */
    public SessionsTable sessions() {
        return sessions;
    }

    /** What machines show instead of a password. */
    public AccessTokensTable accessTokens() {
        return accessTokens;
    }

    /** The projects, with every state they had. */
    public ProjectsTable projects() {
        return projects;
    }

    /** How far the projects have come, and how. */
    public LivesTable lives() {
        return lives;
    }

    /** What people should know. */
    public NoticesTable notices() {
        return notices;
    }

    /** The documents that were accepted. */
    public DocumentsTable documents() {
        return documents;
    }

    /** What departments want as a whole. */
    public OverallTargetsTable overallTargets() {
        return overallTargets;
    }

    /** What is counted over projects. */
    public StatisticsTable statistics() {
        return statistics;
    }

    /** The lists that people ask for again and again. */
    public SavedViewsTable views() {
        return views;
    }

    /** The files that were handed in. */
    public ImportsTable imports() {
        return imports;
    }

    /** The labels that people added. */
    public VocabularyTable vocabulary() {
        return vocabulary;
    }

    /** What texts for the public must not say in a region. */
    public SecretWordsTable secretWords() {
        return secretWords;
    }

    /** What is made ready for the public. */
    public PublicationsTable publications() {
        return publications;
    }

    /**
     * What was released to the public.
     *
     * @param codec reads the texts
     */
    public EditionsTable editions(ContentCodec codec) {
        return new EditionsTable(sql, codec);
    }
}
