package org.zhunsheng.publication;

/** How far the next edition of a publication has come, or what became of the last one. */
public enum State {
    /** Nothing is prepared yet. */
    OPENED,
    /** Prepared; somebody else has to look at it. */
    PREPARED,
    /** Sent back to whoever prepared it. */
    RETURNED,
    /** Reviewed; what was reviewed can be released as it is, and in no other way. */
    REVIEWED,
    /** Before the public. */
    RELEASED,
    /** Taken back from the public. */
    WITHDRAWN
}
