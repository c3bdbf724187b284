package org.zhunsheng.reading.source;

import java.util.List;

/**
 * The cells that begin in one row, from left to right. A merged cell stands once, where it begins; the rows and columns
 * that it covers hold no cell of their own there. Empty cells may be left out.
 */
public record GridRow(List<GridCell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }
}
