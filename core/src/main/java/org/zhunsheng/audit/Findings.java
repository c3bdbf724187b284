package org.zhunsheng.audit;

import org.zhunsheng.audit.Finding.Facts;

/** Takes what one rule finds. */
public interface Findings {

    /**
     * A finding of the rule's own severity.
     *
     * @param where what it is about
     * @param facts what stands there and what should
     * @param message what is wrong
     * @param proposal what to write instead, or {@link Wording#NONE}
     */
    void add(Where where, Facts facts, Wording message, Wording proposal);

    /** The same rule, where only one of its sources is the basis: a key of the citations. */
    default Findings citing(String source) {
        return this;
    }

    /** The same rule with another severity, for findings that are less serious than the rule as a whole. */
    Findings as(Severity severity);
}
