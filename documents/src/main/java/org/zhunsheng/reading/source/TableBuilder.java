package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
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
    private final List<List<GridCell>> rows = new ArrayList<>();
    /** For each column the lowest cell that begins there; only a merged one is asked for again. */
    private final List<@Nullable Draft> lowest = new ArrayList<>();

    private List<GridCell> row = List.of();
    private @Nullable Draft last;
    private int column;

    /** A cell that may still grow: what has been noted of it so far. */
    private static final class Draft {
        private int row;
        private int column;
        private boolean merges;

        /** Its width before neighbours joined it: what the cells below are measured by. */
        private int ownColumns;

        private int columns;
        private int rows;

        /** The row that holds the cell, and its position there; an empty cell stands nowhere. */
        private @Nullable List<GridCell> holder;

        private int position;

        /** Shows in the grid how much it has grown. */
        private void grow() {
            if (holder != null) {
                GridCell before = holder.get(position);
                holder.set(position, new GridCell(column, columns, rows, before.text(), before.place()));
            }
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
        Draft above = draftAt(column);
        boolean continues = vertical == Vertical.CONTINUES
                && above.merges
                && above.ownColumns == width
                && above.row + above.rows == current;
        if (continues) {
            above.rows++;
            above.grow();
        } else {
            begin(above, width, vertical != Vertical.SINGLE);
            hold(above, text);
        }
        last = above;
        column += width;
        return !continues;
    }

    private Draft draftAt(int at) {
        while (lowest.size() <= at) {
            lowest.add(null);
        }
        Draft draft = lowest.get(at);
        if (draft == null) {
            draft = new Draft();
            lowest.set(at, draft);
        }
        return draft;
    }

    private void begin(Draft draft, int width, boolean merges) {
        draft.row = rows.size() - 1;
        draft.column = column;
        draft.ownColumns = width;
        draft.columns = width;
        draft.rows = 1;
        draft.merges = merges;
    }

    private void hold(Draft draft, String text) throws ReadingException {
        if (text.isEmpty()) {
            draft.holder = null;
            return;
        }
        allowance.spendCell(text);
        draft.holder = row;
        draft.position = row.size();
        Place place = new Place.TableCell(number, draft.row + 1, draft.column + 1);
        row.add(new GridCell(draft.column, draft.columns, 1, text, place));
    }

    /** The next cell of the row is part of its left neighbour. */
    void widenLast(int columns) {
        int width = Math.clamp(columns, 1, MOST_COLUMNS);
        if (last != null && last.row == rows.size() - 1 && last.column + last.columns == column) {
            last.columns += width;
            last.grow();
        }
        column = Math.min(MOST_COLUMNS, column + width);
    }

    Grid build() {
        List<GridRow> built = new ArrayList<>(rows.size());
        rows.forEach(cells -> built.add(new GridRow(cells)));
        return new Grid("", built, true);
    }
}
