package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/**
 * Builds the grid of a sheet as it shows on paper. Hidden rows and columns are left out, empty cells too; a run of
 * empty rows becomes one. So a lone cell in the last corner of a sheet costs no more than one in the first. Places keep
 * the numbers that the sheet itself has.
 */
final class SheetGrid implements SheetSink {
    /** Merged regions that run to the right end of the sheet mean: over the whole table. */
    private static final int WIDEST_TABLE = 256;

    private final String name;
    private final Allowance allowance;
    private final HiddenColumns columns = new HiddenColumns();
    private final BitSet hiddenRows = new BitSet();
    private final Map<Long, String> hiddenTexts = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<MergedRegion> regions = new ArrayList<>();
    private final List<Uncomputed> uncomputed = new ArrayList<>();
    private Row row = new Row(0);
    private boolean rowHidden;
    private int lastColumn;

    /** A cell's column in the sheet and its text. */
    private record Cell(int column, String text) {}

    /** The cells of a row that hold text. */
    private static final class Row {
        private final int number;
        private final List<Cell> cells = new ArrayList<>();

        Row(int number) {
            this.number = number;
        }
    }

    SheetGrid(String name, Allowance allowance) {
        this.name = name;
        this.allowance = allowance;
    }

    @Override
    public void hideColumns(int first, int last) {
        columns.hide(first, last);
    }

    @Override
    public void startRow(int number, boolean hidden) {
        row = new Row(number);
        rowHidden = hidden;
        if (hidden) {
            hiddenRows.set(number);
        }
    }

    @Override
    public void cell(int column, String text) throws ReadingException {
        allowance.spendCell(text);
        if (rowHidden || columns.hides(column)) {
            hiddenTexts.put(key(row.number, column), text);
        } else {
            row.cells.add(new Cell(column, text));
            lastColumn = Math.max(lastColumn, column);
        }
    }

    @Override
    public void uncomputed(int column, String formula) throws ReadingException {
        allowance.spendCell(formula);
        if (!rowHidden && !columns.hides(column)) {
            uncomputed.add(new Uncomputed(formula, new Place.SheetCell(name, row.number, column + 1)));
        }
    }

    /** The cells that show nothing because their formulas were saved without a result. */
    List<Uncomputed> uncomputed() {
        return uncomputed;
    }

    @Override
    public void endRow() throws ReadingException {
        if (!row.cells.isEmpty()) {
            allowance.spendRow();
            rows.add(row);
        }
    }

    @Override
    public void merge(MergedRegion region) throws ReadingException {
        allowance.spendRow();
        regions.add(region);
    }

    /** The sheet as a grid whose caption is the sheet's name; without rows where nothing shows. */
    Grid build() {
        List<MergedRegion> shown = new ArrayList<>(regions.size());
        for (MergedRegion region : regions) {
            MergedRegion visible = shown(region);
            if (visible != null) {
                shown.add(visible);
            }
        }
        shown.sort(Comparator.comparingInt(MergedRegion::top));
        List<Row> ordered = ordered();
        int[] starts = starts(ordered);
        return new Grid(name, gridRows(ordered, starts, new MergedCells(shown)), true);
    }

    /**
     * What shows of a region. Where its first row or column is hidden, its text shows in the first cell that is not.
     */
    private @Nullable MergedRegion shown(MergedRegion region) {
        int top = hiddenRows.nextClearBit(region.top());
        int left = columns.nextShown(region.left());
        if (top > region.bottom() || left > region.right()) {
            return null;
        }
        String text = hiddenTexts.get(key(region.top(), region.left()));
        if (text != null) {
            Row moved = new Row(top);
            moved.cells.add(new Cell(left, text));
            rows.add(moved);
            lastColumn = Math.max(lastColumn, left);
        }
        return new MergedRegion(top, left, region.bottom(), region.right());
    }

    /** The rows from top to bottom, each once, its cells from left to right. */
    private List<Row> ordered() {
        rows.sort(Comparator.comparingInt(each -> each.number));
        List<Row> ordered = new ArrayList<>(rows.size());
        for (Row each : rows) {
            if (!ordered.isEmpty() && ordered.getLast().number == each.number) {
                ordered.getLast().cells.addAll(each.cells);
            } else {
                ordered.add(each);
            }
        }
        for (Row each : ordered) {
            each.cells.sort(Comparator.comparingInt(Cell::column));
        }
        return ordered;
    }

    /** The sheet's row number at which each row of the grid begins; a run of empty rows begins at its first. */
    private int[] starts(List<Row> ordered) {
        int[] starts = new int[2 * ordered.size()];
        int count = 0;
        int previous = ordered.isEmpty() ? 0 : ordered.getFirst().number - 1;
        for (Row each : ordered) {
            int gap = hiddenRows.nextClearBit(previous + 1);
            if (gap < each.number) {
                starts[count++] = gap;
            }
            starts[count++] = each.number;
            previous = each.number;
        }
        return Arrays.copyOf(starts, count);
    }

    private List<GridRow> gridRows(List<Row> ordered, int[] starts, MergedCells merged) {
        List<GridRow> built = new ArrayList<>(starts.length);
        int next = 0;
        for (int index = 0; index < starts.length; index++) {
            Row source = ordered.get(next);
            if (starts[index] != source.number) {
                built.add(new GridRow(List.of()));
                continue;
            }
            next++;
            merged.moveTo(source.number);
            List<GridCell> cells = new ArrayList<>(source.cells.size());
            for (Cell cell : source.cells) {
                MergedRegion region = merged.at(cell.column());
                if (region == null) {
                    cells.add(gridCell(source.number, cell, 1, 1));
                } else if (region.top() == source.number && region.left() == cell.column()) {
                    int height = height(starts, index, region.bottom());
                    cells.add(gridCell(source.number, cell, width(region), height));
                }
            }
            built.add(new GridRow(cells));
        }
        return built;
    }

    private GridCell gridCell(int number, Cell cell, int width, int height) {
        Place place = new Place.SheetCell(name, number, cell.column() + 1);
        return new GridCell(columns.shownBefore(cell.column()), width, height, cell.text(), place);
    }

    private int width(MergedRegion region) {
        int right = Math.min(region.right(), Math.max(lastColumn, region.left() + WIDEST_TABLE - 1));
        return columns.shownBefore(right + 1) - columns.shownBefore(region.left());
    }

    private static int height(int[] starts, int index, int bottom) {
        int found = Arrays.binarySearch(starts, index, starts.length, bottom);
        int last = found >= 0 ? found : -found - 2;
        return last - index + 1;
    }

    private static long key(int row, int column) {
        return ((long) row << Integer.SIZE) | column;
    }
}
