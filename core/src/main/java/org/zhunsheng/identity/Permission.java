package org.zhunsheng.identity;

/** What somebody may do. Where they may do it is their {@link org.zhunsheng.organisation.Scope}. */
public enum Permission {
    /** Sees projects, their findings and documents. */
    PROJECT_READ,
    /** Makes and changes drafts of projects. */
    PROJECT_WRITE,
    /** Reviews what the offices of a department submit: passes it, or returns it. */
    DEPARTMENT_REVIEW,
    /** Reviews what departments hand in to the finance bureau: approves it, or returns it. */
    FINANCE_REVIEW,
    /** Sees what is made ready for the public, with what is withheld and why. */
    PUBLICATION_READ,
    /** Prepares what a department publishes: chooses what is withheld and why. */
    PUBLICATION_PREPARE,
    /** Reviews what somebody else prepared for the public: passes it, or returns it. */
    PUBLICATION_REVIEW,
    /** Sees and changes the words of secrecy of a region, which texts for the public must not have. */
    SECRET_WORDS,
    /** Takes files in and turns them into drafts. */
    IMPORT,
    /** Proposes labels that the reader should know. */
    VOCABULARY_PROPOSE,
    /** Accepts or rejects such labels. */
    VOCABULARY_DECIDE,
    /** Reads the journal. */
    JOURNAL_READ,
    /** Sees the tree of units. */
    ORGANISATION_READ,
    /** Changes the tree of units. */
    ORGANISATION_WRITE,
    /** Sees people and their roles. */
    USER_READ,
    /** Makes people, gives roles, resets passwords. */
    USER_WRITE,
    /** Opens fiscal years and sets deadlines. */
    YEAR_WRITE
}
