package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a table of a .doc. Its columns are known only when all rows are: a cell that spans two columns is just wider
 * than others.
 */
final class DocTable {
    private final int number;
    private final Allowance allowance;
    private final List<Row> rows = new ArrayList<>();
    private final ColumnEdges edges = new ColumnEdges();
    private final CellText cellText = new CellText();
    private List<Cell> cells = new ArrayList<>();
    private BlockList inner = new BlockList();

    /** A cell's text and the tables within it, if there are any. */
    private record Cell(String text, @Nullable BlockList inner) {}

    private record Row(List<Cell> cells, DocRowShape shape) {}

    DocTable(int number, Allowance allowance) {
        this.number = number;
        this.allowance = allowance;
    }

    /** A paragraph of the cell at hand. */
    void addText(String visible) {
        cellText.add(visible);
    }

    /** A table within the cell at hand. */
    void addInner(DocTable table) throws ReadingException {
        table.finish(inner);
    }

    void endCell() throws ReadingException {
        String text = cellText.take();
        if (!text.isEmpty()) {
            allowance.spendText(text.length());
        }
        if (inner.isEmpty()) {
            cells.add(new Cell(text, null));
        } else {
            cells.add(new Cell(text, inner));
            inner = new BlockList();
        }
    }

    void endRow(DocRowShape shape) throws ReadingException {
        allowance.spendRow();
        rows.add(new Row(cells, shape));
        cells = new ArrayList<>();
        for (int i = 0; i < shape.edges(); i++) {
            edges.add(shape.edge(i));
        }
    }

    /** Adds the grid, then the tables that stood in its cells. */
    void finish(BlockList blocks) throws ReadingException {
        if (!cellText.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            // The file ends within a row; what it holds is content all the same.
            endRow(DocRowShape.UNKNOWN);
        }
        TableBuilder builder = new TableBuilder(number, allowance);
        BlockList following = new BlockList();
        for (Row row : rows) {
            builder.startRow();
            for (int i = 0; i < row.cells().size(); i++) {
                addCell(builder, row, i, following);
            }
        }
        blocks.addGrid(builder.build());
        blocks.take(following);
    }

    private void addCell(TableBuilder builder, Row row, int index, BlockList following) throws ReadingException {
        Cell cell = row.cells().get(index);
        DocRowShape shape = row.shape();
        int columns = 1;
        if (index + 1 < shape.edges()) {
            int left = edges.column(shape.edge(index));
            columns = Math.max(1, edges.column(shape.edge(index + 1)) - left);
            builder.moveTo(left);
        }
        if (shape.kind(index) == DocRowShape.CellKind.CONTINUES_LEFT) {
            builder.widenLast(columns);
        } else if (builder.addCell(columns, vertical(shape.kind(index)), cell.text()) && cell.inner() != null) {
            following.take(cell.inner());
        }
    }

    private static TableBuilder.Vertical vertical(DocRowShape.CellKind kind) {
        return switch (kind) {
            case STARTS_BELOW -> TableBuilder.Vertical.STARTS;
            case CONTINUES_ABOVE -> TableBuilder.Vertical.CONTINUES;
            case SINGLE, CONTINUES_LEFT -> TableBuilder.Vertical.SINGLE;
        };
    }
}
