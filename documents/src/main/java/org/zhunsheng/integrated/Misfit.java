package org.zhunsheng.integrated;

import org.jspecify.annotations.Nullable;

/**
 * Something that the other system will not take as it is.
 *
 * @param where which row and column
 * @param fault what is wrong with it
 * @param length how long it is, in the unit of the column; 0 where that is not the matter
 * @param limit how long it may be; 0 where that is not the matter
 * @param value what stands there, its beginning where it is long; absent where nothing does
 */
public record Misfit(
        Where where,
        Fault fault,
        int length,
        int limit,
        @Nullable String value) {

    /**
     * A cell.
     *
     * @param table the table of the other system
     * @param column its column
     * @param row the row of the table, from 1
     * @param project the position of the project in the document, from 1; 0 for the department as a whole
     * @param projectName what it is called, or absent
     */
    public record Where(
            String table,
            String column,
            int row,
            int project,
            @Nullable String projectName) {}

    /** What can be wrong. */
    public enum Fault {
        /** Longer than the column. */
        TOO_LONG,
        /** Not as long as the column wants it exactly. */
        WRONG_LENGTH,
        /** Nothing there, and the column wants something. */
        MISSING,
        /** A class or a sign for which the code list has no code. */
        NO_CODE,
        /** A character that GBK does not have. */
        NOT_IN_GBK,
        /** A number with more digits than the column. */
        TOO_PRECISE
    }
}
