package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.zhunsheng.model.Place;

/**
 * A table told cell by cell with spans, as HTML tells it: each cell takes the first free column of its row. Spans are
 * cut to the rows and columns that the table really has.
 */
final class SpanTable {
    private static final int MAX_COLUMN_SPAN = 1000;
    private static final int MAX_ROW_SPAN = 65_534;

    /** Wider than any spreadsheet; what asks for more columns is an attack. */
    static final int MAX_COLUMNS = 20_000;

    private final List<List<Cell>> rows = new ArrayList<>();
    /** For each column the first row in which it is free again. */
    private int[] freeFrom = new int[16];

    private int column;
    private int groupStart;

    private record Cell(int column, int endColumn, int rows, String text) {}

    void startRow() {
        rows.add(new ArrayList<>());
        column = 0;
    }

    /** Ends a group of rows (head, body or foot), which no cell reaches across. */
    void endGroup() {
        for (int row = groupStart; row < rows.size(); row++) {
            List<Cell> cells = rows.get(row);
            int left = rows.size() - row;
            cells.replaceAll(c -> c.rows > left ? new Cell(c.column, c.endColumn, left, c.text) : c);
        }
        Arrays.fill(freeFrom, 0);
        groupStart = rows.size();
    }

    /**
     * Adds a cell to the current row.
     *
     * @param columnSpan at least 1; cut to 1000 as browsers do
     * @param rowSpan 0 for all rows to the end of the group
     * @return whether there was room; without it the table is wider than any table
     */
    boolean add(int columnSpan, int rowSpan, String text) {
        if (rows.size() == groupStart) {
            startRow();
        }
        int row = rows.size() - 1;
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        int end = column + Math.clamp(columnSpan, 1, MAX_COLUMN_SPAN);
        if (end > MAX_COLUMNS) {
            return false;
        }
        if (end > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, end * 2);
        }
        int span = rowSpan == 0 ? MAX_ROW_SPAN : Math.clamp(rowSpan, 1, MAX_ROW_SPAN);
        Arrays.fill(freeFrom, column, end, row + span);
        rows.getLast().add(new Cell(column, end, span, text));
        column = end;
        return true;
    }

    boolean isEmpty() {
        return rows.stream().allMatch(List::isEmpty);
    }

    /**
     * The grid. A column in which no cell begins cannot be seen and is not counted.
     *
     * @param number the table's number in the document, from one
     */
    Grid toGrid(int number) {
        endGroup();
        TreeSet<Integer> starts = new TreeSet<>();
        rows.forEach(cells -> cells.forEach(c -> starts.add(c.column)));
        int[] columns = starts.stream().mapToInt(Integer::intValue).toArray();
        List<GridRow> grid = new ArrayList<>(rows.size());
        for (List<Cell> cells : rows) {
            List<GridCell> row = new ArrayList<>(cells.size());
            for (Cell cell : cells) {
                int left = rank(columns, cell.column);
                int right = rank(columns, cell.endColumn);
                row.add(new GridCell(
                        left,
                        right - left,
                        cell.rows,
                        cell.text,
                        new Place.TableCell(number, grid.size() + 1, left + 1)));
            }
            grid.add(new GridRow(row));
        }
        return new Grid("", grid, true);
    }

    private static int rank(int[] columns, int column) {
        int found = Arrays.binarySearch(columns, column);
        return found >= 0 ? found : -found - 1;
    }
}
