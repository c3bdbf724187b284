package org.zhunsheng.reading.source;

import java.io.IOException;

/** Takes in a sheet as its file tells it: hidden columns, rows with their cells, then the merged regions. */
interface SheetSink {

    /** Columns, counted from zero, that do not show. Comes before the rows. */
    void hideColumns(int first, int last) throws IOException;

    /**
     * A row begins.
     *
     * @param row its number, from one
     * @param hidden whether it does not show
     */
    void startRow(int row, boolean hidden) throws IOException;

    /**
     * A cell of the row at hand.
     *
     * @param column from zero
     * @param text as displayed, never empty
     */
    void cell(int column, String text) throws IOException;

    /**
     * A cell of the row at hand whose formula was saved without a result.
     *
     * @param column from zero
     * @param formula with its equals sign
     */
    void uncomputed(int column, String formula) throws IOException;

    /** The row at hand is complete. */
    void endRow() throws IOException;

    /** A merged region. Comes after the rows. */
    void merge(MergedRegion region) throws IOException;
}
