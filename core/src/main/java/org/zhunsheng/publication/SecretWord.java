package org.zhunsheng.publication;

import java.util.UUID;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Trace;

/**
 * A word that a region's own dictionary has.
 *
 * @param id its lasting name
 * @param place the region: the word holds for all units below it
 * @param region how that region is called
 * @param word without white space, as it is looked for
 * @param sort what it means where it is found
 * @param added who added it, and when
 */
public record SecretWord(UUID id, UnitPath place, String region, String word, Sort sort, Trace added) {

    /** What a word means where it is found. */
    public enum Sort {
        /** It stands nowhere in a text for the public. */
        BLOCKS,
        /** A text with it goes out only with an explanation. */
        EXPLAIN,
        /** A longer phrase: words of the other sorts that lie within it mean nothing there, and everywhere else what they mean. */
        HARMLESS
    }

    /** A word that somebody adds for a region. */
    public record Added(UnitPath place, String word, Sort sort) {
        /** Fewer characters stand everywhere. */
        public static final int SHORTEST = 2;

        /** No phrase is longer. */
        public static final int LONGEST = 60;
    }
}
