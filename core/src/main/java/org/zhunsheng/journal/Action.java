package org.zhunsheng.journal;

/** What was done. */
public enum Action {
    CREATE,
    CHANGE,
    DELETE,
    /** A file was handed in. */
    RECEIVE,
    /** An import became drafts; or a proposal became a label. */
    ACCEPT,
    REJECT,
    DISCARD,
    CANCEL,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    LOCK,
    UNLOCK,
    PASSWORD_CHANGE,
    PASSWORD_RESET,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** A list left the house as a file. */
    EXPORT,
    /** The system was started for the first time, restored from a backup, or the like. */
    SYSTEM
}
