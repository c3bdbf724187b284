package org.zhunsheng.audit;

/** How serious a finding is, the most serious first. */
public enum Severity {
    /** The table cannot be submitted. */
    BLOCK,
    /** The table goes back for correction. */
    ERROR,
    /** To be explained or corrected. */
    WARN,
    /** To be known. */
    INFO;

    /** Whether this is as serious as another, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
