package org.zhunsheng.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Grid;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.reading.source.SourceDocument;

/** Sources for tests: what a file reader would give for a text or for a table. */
public final class Sources {
    private Sources() {}

    /** A plain text. */
    public static SourceDocument text(String text) {
        List<Paragraph> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Paragraph(line, new Place.Line(lines.size() + 1, 1))));
        return new SourceDocument("test.txt", FileType.TEXT, List.copyOf(lines));
    }

    /**
     * A document that is one table with certain columns.
     *
     * @param rows each a list of cells: a text, or a map of {@code text}, {@code columns} and {@code rows} for a merged one
     */
    public static SourceDocument table(List<?> rows) {
        Set<List<Integer>> covered = new HashSet<>();
        List<GridRow> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> cells = new ArrayList<>();
            int column = 0;
            for (Object given : (List<?>) rows.get(r)) {
                while (covered.contains(List.of(r, column))) {
                    column++;
                }
                GridCell cell = cell(given, r, column);
                cells.add(cell);
                cover(covered, r, cell);
                column += cell.columns();
            }
            grid.add(new GridRow(cells));
        }
        return new SourceDocument("test.docx", FileType.DOCX, List.of(new Grid("", grid, true)));
    }

    /** All texts of a source, in order. */
    public static Stream<String> textsOf(SourceDocument source) {
        return source.blocks().stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Grid grid ->
                grid.rows().stream().flatMap(row -> row.cells().stream()).map(GridCell::text);
        });
    }

    private static GridCell cell(Object given, int row, int column) {
        Place place = new Place.TableCell(1, row + 1, column + 1);
        if (given instanceof Map<?, ?> merged) {
            return new GridCell(
                    column, span(merged, "columns"), span(merged, "rows"), String.valueOf(merged.get("text")), place);
        }
        return new GridCell(column, 1, 1, String.valueOf(given), place);
    }

    private static int span(Map<?, ?> merged, String direction) {
        return merged.get(direction) instanceof Integer many ? many : 1;
    }

    private static void cover(Set<List<Integer>> covered, int row, GridCell cell) {
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
                covered.add(List.of(r, c));
            }
        }
    }
}
