package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.List;

/**
 * Takes in the rows of a workbook one by one, for lists that are too long to be held as a whole.
 *
 * <p>A sheet tells its merged regions only after its last row. So every cell comes with a span of one, and the cells
 * that a merged region covers are simply absent.
 */
public interface RowSink {

    /** A sheet begins. Hidden sheets are left out. */
    void sheet(String name) throws IOException;

    /**
     * A row that holds text.
     *
     * @param row its number in the sheet, from one
     * @param cells its cells that hold text, from left to right
     */
    void row(int row, List<GridCell> cells) throws IOException;

    /** A cell that shows, but whose formula was saved without a result; comes before the row that it stands in. */
    void uncomputed(Uncomputed cell) throws IOException;
}
