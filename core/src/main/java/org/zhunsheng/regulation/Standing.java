package org.zhunsheng.regulation;

/** How well a piece of regulation data is founded. */
public enum Standing {
    /** Read in the text of its source. */
    VERIFIED,
    /** Seen in a county's published document. */
    SAMPLE,
    /** A conclusion or a proposal of this program's makers; no authority says it. */
    DERIVED,
    /** Named by a county in a rule of its own. */
    LOCAL,
    /** Generally known, but not found in the text of a regulation. */
    UNVERIFIED
}
