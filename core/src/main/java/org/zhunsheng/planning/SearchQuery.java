package org.zhunsheng.planning;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;

/**
 * Words to look for.
 *
 * @param words one or more, parted by blanks; a project has to have all of them
 * @param year only in this fiscal year
 * @param most no more hits than so many
 */
public record SearchQuery(String words, @Nullable FiscalYear year, int most) {
    /** A page of hits is for looking; whoever needs all of them filters a list. */
    public static final int MOST_HITS = 100;

    /** The longest question that is looked up. */
    public static final int LONGEST = 200;

    public SearchQuery {
        if (most < 1 || most > MOST_HITS || words.length() > LONGEST) {
            throw new IllegalArgumentException("a search for " + words.length() + " characters, " + most + " hits");
        }
    }
}
