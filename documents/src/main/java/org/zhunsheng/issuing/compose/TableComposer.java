package org.zhunsheng.issuing.compose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.field.Scope;
import org.zhunsheng.issuing.layout.Figures;
import org.zhunsheng.issuing.layout.Node;
import org.zhunsheng.issuing.layout.Node.CellSpec;
import org.zhunsheng.issuing.layout.Node.Merge;
import org.zhunsheng.issuing.layout.Node.TableRow;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Cell.Content;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Row;

/** Lays out one table: fills its rows, and finds which cells become one with those above them. */
final class TableComposer {
    private final Node.Table table;
    private final Figures figures;
    private final PageSink sink;
    private final List<Draft> band = new ArrayList<>();

    /** A cell on the way: what it holds, and whether it is one with the cell above. */
    private record DraftCell(CellSpec spec, Content content, boolean mergedUp) {}

    private record Draft(List<DraftCell> cells, boolean header) {}

    TableComposer(Node.Table table, Figures figures, PageSink sink) {
        this.table = table;
        this.figures = figures;
        this.sink = sink;
    }

    void compose(Scope scope) throws IOException {
        sink.openGrid(new Grid(table.widths(), table.borders(), table.joined()));
        rows(table.rows(), scope);
        flush();
        sink.closeGrid();
    }

    private void rows(List<TableRow> rows, Scope scope) throws IOException {
        for (TableRow row : rows) {
            switch (row) {
                case TableRow.Cells cells -> row(cells, scope);
                case TableRow.Each each -> {
                    for (Scope inner : scope.list(each.list())) {
                        rows(each.rows(), inner);
                    }
                }
                case TableRow.When when -> {
                    if (scope.says(when.name()) == when.wanted()) {
                        rows(when.rows(), scope);
                    }
                }
            }
        }
    }

    private void row(TableRow.Cells row, Scope scope) throws IOException {
        Draft above = band.isEmpty() || band.getLast().header() != row.header() ? null : band.getLast();
        List<DraftCell> cells = new ArrayList<>(row.cells().size());
        boolean leftMerged = true;
        boolean joins = false;
        for (CellSpec spec : row.cells()) {
            Content content = content(spec, scope);
            boolean merged = leftMerged && above != null && merges(spec, content, above);
            if (spec.merge() != Merge.NEVER) {
                leftMerged = merged;
            }
            joins |= merged;
            cells.add(new DraftCell(spec, content, merged));
        }
        if (!joins) {
            flush();
        }
        band.add(new Draft(List.copyOf(cells), row.header()));
    }

    private static boolean merges(CellSpec spec, Content content, Draft above) {
        if (spec.merge() == Merge.NEVER) {
            return false;
        }
        DraftCell over = at(spec.column(), above);
        return over != null
                && over.spec().across() == spec.across()
                && over.spec().merge() == spec.merge()
                && over.content().paragraphs().equals(content.paragraphs())
                && (spec.merge() == Merge.ALSO_EMPTY || !content.paragraphs().isEmpty());
    }

    private static @Nullable DraftCell at(int column, Draft row) {
        for (DraftCell cell : row.cells()) {
            if (cell.spec().column() == column) {
                return cell;
            }
        }
        return null;
    }

    private Content content(CellSpec spec, Scope scope) {
        return content(spec.words().fill(scope, figures), spec.words().figure(scope, figures));
    }

    private static Content content(String text, Cell.@Nullable Figure figure) {
        return text.isBlank() ? Content.EMPTY : new Content(List.of(text.split("\n", -1)), figure);
    }

    private void flush() throws IOException {
        if (band.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>(band.size());
        for (int r = 0; r < band.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (DraftCell cell : band.get(r).cells()) {
                CellSpec spec = cell.spec();
                cells.add(
                        cell.mergedUp()
                                ? new Cell.Covered(spec.column(), spec.across())
                                : new Cell.Filled(
                                        spec.column(),
                                        spec.across(),
                                        down(r, spec.column()),
                                        spec.words().isLiteral(),
                                        cell.content(),
                                        spec.style()));
            }
            rows.add(new Row(cells, band.get(r).header()));
        }
        band.clear();
        sink.band(rows);
    }

    private int down(int row, int column) {
        int end = row + 1;
        while (end < band.size() && isMergedUp(end, column)) {
            end++;
        }
        return end - row;
    }

    private boolean isMergedUp(int row, int column) {
        DraftCell cell = at(column, band.get(row));
        return cell != null && cell.mergedUp();
    }
}
