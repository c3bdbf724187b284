package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/**
 * Puts a Word table together cell by cell, from left to right and top to bottom: a cell that continues the one above it
 * makes that one taller, a cell that continues its left neighbour makes that one wider. Empty cells are left out.
 */
final class TableBuilder {
    private static final int MOST_COLUMNS = 16_384;

    /** How a cell relates to the one above it. */
    enum Vertical {
        /** A cell of its own. */
        SINGLE,
        /** The first of several cells merged downwards. */
        STARTS,
        /** Part of the cell above. */
        CONTINUES
    }

    private final int number;
    private final Allowance allowance;
    private final List<List<Draft>> rows = new ArrayList<>();
    private final Map<Integer, Draft> lowest = new HashMap<>();
    private List<Draft> row = List.of();
    private @Nullable Draft last;
    private int column;

    /** A cell that may still grow. */
    private static final class Draft {
        private final int row;
        private final int column;
        private final String text;
        private final boolean merges;

        /** Its width before neighbours joined it: what the cells below are measured by. */
        private final int ownColumns;

        private int columns;
        private int rows = 1;

        Draft(int row, int column, int columns, String text, boolean merges) {
            this.row = row;
            this.column = column;
            this.ownColumns = columns;
            this.columns = columns;
            this.text = text;
            this.merges = merges;
        }
    }

    /**
     * @param number the table's number in the document, from one
     * @param allowance what its cells are charged to
     */
    TableBuilder(int number, Allowance allowance) {
        this.number = number;
        this.allowance = allowance;
    }

    void startRow() throws ReadingException {
        allowance.spendRow();
        row = new ArrayList<>();
        rows.add(row);
        column = 0;
        last = null;
    }

    /** Takes back the row just begun: it was deleted or hidden. */
    void dropRow() {
        rows.removeLast();
    }

    /** Leaves columns free, as where a row begins further right than the table. */
    void skipColumns(int count) {
        column = Math.min(MOST_COLUMNS, column + Math.max(0, count));
    }

    /** Moves to a column, where columns are known from the edges of the cells. */
    void moveTo(int target) {
        column = Math.clamp(target, 0, MOST_COLUMNS);
    }

    /**
     * Adds the next cell of the row.
     *
     * @return whether its text shows; not so where it continues another cell
     */
    boolean addCell(int columns, Vertical vertical, String text) throws ReadingException {
        allowance.checkColumns(column + 1, MOST_COLUMNS);
        int width = Math.clamp(columns, 1, MOST_COLUMNS - column);
        int current = rows.size() - 1;
        Draft above = lowest.get(column);
        boolean continues = vertical == Vertical.CONTINUES
                && above != null
                && above.merges
                && above.ownColumns == width
                && above.row + above.rows == current;
        Draft cell;
        if (continues && above != null) {
            above.rows++;
            cell = above;
        } else {
            cell = new Draft(current, column, width, text, vertical != Vertical.SINGLE);
            lowest.put(column, cell);
            if (!text.isEmpty()) {
                allowance.spendCell(text);
                row.add(cell);
            }
        }
        last = cell;
        column += width;
        return !continues;
    }

    /** The next cell of the row is part of its left neighbour. */
    void widenLast(int columns) {
        int width = Math.clamp(columns, 1, MOST_COLUMNS);
        if (last != null && last.row == rows.size() - 1 && last.column + last.columns == column) {
            last.columns += width;
        }
        column = Math.min(MOST_COLUMNS, column + width);
    }

    Grid build() {
        List<GridRow> built = new ArrayList<>(rows.size());
        for (List<Draft> drafts : rows) {
            List<GridCell> cells = new ArrayList<>(drafts.size());
            for (Draft draft : drafts) {
                Place place = new Place.TableCell(number, draft.row + 1, draft.column + 1);
                cells.add(new GridCell(draft.column, draft.columns, draft.rows, draft.text, place));
            }
            built.add(new GridRow(cells));
        }
        return new Grid("", built, true);
    }
}
