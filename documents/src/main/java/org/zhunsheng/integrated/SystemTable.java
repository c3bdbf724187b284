package org.zhunsheng.integrated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the other system.
 *
 * @param name as the system calls it
 * @param chinese what it holds
 * @param english what it holds
 * @param rows of what its rows are made
 * @param columns its columns
 */
record SystemTable(String name, String chinese, String english, RowKind rows, List<Column> columns) {
    SystemTable {
        columns = List.copyOf(columns);
    }

    /** Of what rows are made. */
    enum RowKind {
        GOALS,
        INDICATORS,
        DEPARTMENT_GOALS,
        DEPARTMENT_INDICATORS
    }

    /**
     * A column.
     *
     * @param name as the system calls it
     * @param source what goes into it; absent where the system fills it or where it is always the same
     * @param value what is always the same
     * @param limit how much it takes; absent where nobody knows
     * @param required whether something has to be there
     * @param mark how sure all this is
     */
    record Column(
            String name,
            @Nullable CellSource source,
            @Nullable String value,
            @Nullable Limit limit,
            boolean required,
            Mark mark) {}

    /** How much a column takes. */
    sealed interface Limit {
        /** A text of so many characters, or of so many bytes in GBK. */
        record Length(int most, boolean exact, boolean inGbk) implements Limit {}

        /** A number with so many digits before and behind the point. */
        record Digits(int whole, int fraction) implements Limit {}
    }

    /** How sure something is. */
    enum Mark {
        /** Seen in a published definition. */
        VERIFIED,
        /** Inferred from published documents. */
        DERIVED,
        /** From general knowledge. */
        UNVERIFIED
    }
}
