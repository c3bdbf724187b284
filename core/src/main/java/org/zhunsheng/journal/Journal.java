package org.zhunsheng.journal;

/** What is put on record, and what was. */
public interface Journal {

    /** Puts something on record together with the change that is being made: both happen, or neither. */
    void record(Happening happening);
}
