package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;

/** Hands the rows of a sheet on as they come, holding one at a time. */
final class SheetStream implements SheetSink {
    private final String name;
    private final RowSink target;
    private final HiddenColumns columns = new HiddenColumns();
    private List<GridCell> cells = new ArrayList<>();
    private int row;
    private boolean hidden;

    SheetStream(String name, RowSink target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public void hideColumns(int first, int last) {
        columns.hide(first, last);
    }

    @Override
    public void startRow(int number, boolean isHidden) {
        row = number;
        hidden = isHidden;
    }

    @Override
    public void cell(int column, String text) {
        if (!hidden && !columns.hides(column)) {
            Place place = new Place.SheetCell(name, row, column + 1);
            cells.add(new GridCell(columns.shownBefore(column), 1, 1, text, place));
        }
    }

    @Override
    public void uncomputed(int column, String formula) throws IOException {
        if (!hidden && !columns.hides(column)) {
            target.uncomputed(new Uncomputed(formula, new Place.SheetCell(name, row, column + 1)));
        }
    }

    @Override
    public void endRow() throws IOException {
        if (!cells.isEmpty()) {
            target.row(row, cells);
            cells = new ArrayList<>(cells.size());
        }
    }

    @Override
    public void merge(MergedRegion region) {
        // Too late for rows that are handed on already.
    }
}
