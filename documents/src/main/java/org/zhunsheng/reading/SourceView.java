package org.zhunsheng.reading;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.source.Block;
import org.zhunsheng.reading.source.Grid;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.reading.source.SourceDocument;

/**
 * A file as whoever compares it with its reading wants to see it: its paragraphs and tables in reading order, with the place
 * of each. A file of the exchange format has none: it is its own reading.
 *
 * @param type what the file is: {@code DOCX}, {@code PDF} …
 * @param blocks paragraphs and tables
 */
public record SourceView(String type, List<Piece> blocks) {
    public SourceView {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    public sealed interface Piece {}

    /** A paragraph, or a line of a plain text. */
    public record Text(String text, Place place) implements Piece {}

    /**
     * A table.
     *
     * @param caption a sheet's name, or empty
     * @param aligned whether columns of cells are those of the printed table
     * @param rows from top to bottom
     */
    public record Table(String caption, boolean aligned, List<List<Cell>> rows) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell, where it begins.
     *
     * @param column its left edge, from zero
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param text as displayed
     * @param place where it stands
     */
    public record Cell(int column, int columns, int rows, String text, Place place) {}

    static SourceView of(SourceDocument source) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : source.blocks()) {
            pieces.add(
                    switch (block) {
                        case Paragraph text -> new Text(text.text(), text.place());
                        case Grid grid -> table(grid);
                    });
        }
        return new SourceView(source.type().name(), pieces);
    }

    private static Table table(Grid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (GridCell cell : row.cells()) {
                cells.add(new Cell(cell.column(), cell.columns(), cell.rows(), cell.text(), cell.place()));
            }
            rows.add(List.copyOf(cells));
        }
        return new Table(grid.caption(), grid.aligned(), rows);
    }
}
