package org.zhunsheng.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;

/**
 * A place where words stand.
 *
 * @param project the project
 * @param name its name
 * @param unit whose it is
 * @param year its fiscal year
 * @param where what kind of text it is
 * @param text the text
 * @param marks where the words stand in it
 */
public record SearchHit(
        UUID project,
        @Nullable String name,
        OwningUnit unit,
        FiscalYear year,
        Where where,
        String text,
        List<Mark> marks) {
    public SearchHit {
        marks = List.copyOf(marks);
    }

    /** What is searched. */
    public enum Where {
        NAME,
        GOAL,
        INDICATOR
    }

    /** A stretch of a text, from a character to the one before another. */
    public record Mark(int from, int to) {}
}
