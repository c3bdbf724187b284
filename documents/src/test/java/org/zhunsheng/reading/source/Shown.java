package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;

/** Blocks in a form that tests can compare: {@code [column+columnsxrows text]} for a cell. */
final class Shown {
    private Shown() {}

    /** Every paragraph and every row as a line; a grid begins with its caption after {@code #}. */
    static List<String> lines(SourceFile file) throws ReadingException {
        return lines(new SourceReaders(Limits.STANDARD).read(file));
    }

    static List<String> lines(SourceDocument document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph.text());
                case Grid grid -> {
                    lines.add("#" + grid.caption());
                    grid.rows().forEach(row -> lines.add(row(row)));
                }
            }
        }
        return lines;
    }

    private static String row(GridRow row) {
        StringBuilder line = new StringBuilder();
        for (GridCell cell : row.cells()) {
            line.append('[').append(cell.column());
            if (cell.columns() > 1 || cell.rows() > 1) {
                line.append('+').append(cell.columns()).append('x').append(cell.rows());
            }
            line.append(' ').append(cell.text()).append(']');
        }
        return line.toString();
    }

    /** The places of all blocks' cells and paragraphs, in order. */
    static List<String> places(SourceDocument document) {
        List<String> places = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> places.add(paragraph.place().describe());
                case Grid grid ->
                    grid.rows().forEach(row -> row.cells()
                            .forEach(cell -> places.add(cell.place().describe())));
            }
        }
        return places;
    }
}
