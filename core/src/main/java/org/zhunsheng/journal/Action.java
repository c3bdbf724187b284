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
    /** A target was handed in; the following are the other moves of its life. */
    SUBMIT,
    WITHDRAW,
    PASS,
    RETURN,
    APPROVE,
    ADJUST,
    ABANDON,
    /** A reviewer said something about a target, or took it back. */
    REMARK,
    /** A remark was answered. */
    ANSWER,
    /** A finding was explained, adopted or dismissed. */
    NOTE,
    /** Something was made ready for the public, looked at by somebody else, and let out. */
    PREPARE,
    REVIEW,
    RELEASE,
    /** A list left the house as a file. */
    EXPORT,
    /** The system was started for the first time, restored from a backup, or the like. */
    SYSTEM
}
