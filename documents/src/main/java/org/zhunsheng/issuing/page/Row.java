package org.zhunsheng.issuing.page;

import java.util.List;

/**
 * A row of a grid. Its cells lie side by side from the first column to the last without gaps.
 *
 * @param cells from left to right
 * @param header whether it is repeated on each page that the grid goes on
 */
public record Row(List<Cell> cells, boolean header) {
    public Row {
        cells = List.copyOf(cells);
    }
}
