package org.zhunsheng.audit;

import java.util.List;
import org.zhunsheng.regulation.Citation;

/**
 * A defect that a rule found.
 *
 * @param rule the rule's id
 * @param severity as serious as the rule, or less
 * @param kind what kind of defect it is
 * @param where what it is about
 * @param facts what stands there and what should
 * @param message what is wrong, with the sum behind it where it is arithmetic
 * @param proposal what to write instead; {@link Wording#NONE} where a person has to decide
 * @param basis the sources of the rule
 */
public record Finding(
        String rule,
        Severity severity,
        Kind kind,
        Where where,
        Facts facts,
        Wording message,
        Wording proposal,
        List<Citation> basis) {
    public Finding {
        basis = List.copyOf(basis);
    }

    /**
     * What kind of defect a finding is.
     *
     * @param type what is lacking
     * @param opinion the opinion that goes with it
     */
    public record Kind(IssueType type, Opinion opinion) {}

    /**
     * What stands there and what should.
     *
     * @param found as printed or as computed; empty where nothing stands there
     * @param expected empty where many values would do
     * @param cures whether what is expected, written in place of what was found, cures the defect: nobody has to decide
     *     anything then but whether to write it
     */
    public record Facts(String found, String expected, boolean cures) {
        public static Facts of(String found, String expected) {
            return new Facts(found, expected, false);
        }

        /** What is to be written instead of what was found; where that is nothing, somebody has to decide. */
        public static Facts instead(String found, String cure) {
            return new Facts(found, cure, !cure.isEmpty());
        }

        /** Only what stands there. */
        public static Facts found(String found) {
            return new Facts(found, "", false);
        }
    }
}
