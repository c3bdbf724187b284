package org.zhunsheng.reading.source;

import org.zhunsheng.model.Place;

/**
 * A cell of a grid.
 *
 * @param column the column of its left edge, from zero
 * @param columns how many columns it spans, at least 1
 * @param rows how many rows it spans, at least 1
 * @param text as displayed; paragraphs inside the cell are parted by {@code \n}
 * @param place where it stands
 */
public record GridCell(int column, int columns, int rows, String text, Place place) {
    public GridCell {
        if (column < 0 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("cell at " + column + " spanning " + columns + "x" + rows);
        }
    }
}
