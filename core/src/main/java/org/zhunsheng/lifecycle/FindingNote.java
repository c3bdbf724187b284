package org.zhunsheng.lifecycle;

import org.zhunsheng.planning.Trace;

/**
 * What somebody says about a finding of the audit.
 *
 * @param finding which; see {@link FindingKeys}
 * @param rule the id of its rule
 * @param kind what is done with it
 * @param text in words; a reason
 * @param moves how many moves had been made by then; what clocks say may go back
 * @param noted who said so, and when
 */
public record FindingNote(String finding, String rule, Kind kind, String text, int moves, Trace noted) {

    /** What is done with a finding. */
    public enum Kind {
        /** The handler says why it is right all the same. */
        EXPLAINED,
        /** The reviewer makes it their own; a remark says so. */
        ADOPTED,
        /** The reviewer lets it go, for a reason. */
        DISMISSED
    }
}
