package org.zhunsheng.benchmark.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A form as somebody would draw it.
 *
 * @param heading lines above it
 * @param width how many columns it has
 * @param rows the cells that begin in each row, from left to right
 */
public record Table(List<String> heading, int width, List<List<Cell>> rows) {

    /**
     * Where a cell touches a row.
     *
     * @param cell the cell
     * @param column its left column, from zero
     * @param begins whether it begins in this row, or reaches down from above
     */
    public record Slot(Cell cell, int column, boolean begins) {}

    /** The rows with all that stands in them, also the cells that reach down from above. */
    public List<List<Slot>> slots() {
        List<List<Slot>> out = new ArrayList<>();
        Cell[] above = new Cell[width];
        int[] rowsLeft = new int[width];
        for (List<Cell> row : rows) {
            List<Slot> slots = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < width) {
                boolean begins = rowsLeft[column] == 0;
                if (begins) {
                    above[column] = row.get(next++);
                    rowsLeft[column] = above[column].rows();
                }
                slots.add(new Slot(above[column], column, begins));
                rowsLeft[column]--;
                column += above[column].columns();
            }
            out.add(slots);
        }
        return out;
    }
}
