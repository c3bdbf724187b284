package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/** Tables without upright lines: columns are where the gaps of successive lines lie under one another. */
final class PdfColumns {
    private static final int MIN_ROWS = 3;

    /** Two columns can come about by chance, as in a block of signatures, so they must go on longer. */
    private static final int MIN_ROWS_OF_TWO = 4;

    /** Lines of one table follow one another within this distance, in parts of the font size. */
    private static final float MAX_PITCH = 4f;

    private static final int MAX_SINGLE_LINES = 3;

    private PdfColumns() {}

    /** Columns from left to right as intervals that no gap cuts. */
    private record Column(float left, float right) {
        boolean meets(PdfLine.Segment segment) {
            return segment.left() < right && segment.right() > left;
        }
    }

    /**
     * The end of the table that begins with a line, or that line's own index if none does. A table ends with the last
     * line that has several columns.
     */
    static int end(List<PdfLine> lines, int start) {
        int end = start;
        int singles = 0;
        for (int i = start; i < lines.size() && singles <= MAX_SINGLE_LINES; i++) {
            if (i > start
                    && lines.get(i).centre() - lines.get(i - 1).centre()
                            > MAX_PITCH * lines.get(i).size()) {
                break;
            }
            boolean several = lines.get(i).segments().size() > 1;
            singles = several ? 0 : singles + 1;
            end = several ? i + 1 : end;
        }
        return end;
    }

    /** The lines as a table, or {@code null} where their gaps do not form columns. */
    static @Nullable Grid grid(List<PdfLine> lines, int page) {
        List<PdfLine> several =
                lines.stream().filter(l -> l.segments().size() > 1).toList();
        List<Column> columns = columns(several);
        boolean enough = several.size() >= (columns.size() == 2 ? MIN_ROWS_OF_TWO : MIN_ROWS);
        if (!enough || columns.size() < 2 || filled(several) < 0.5 * several.size() * columns.size()) {
            return null;
        }
        List<GridRow> rows = new ArrayList<>();
        boolean clean = true;
        for (PdfLine line : lines) {
            List<GridCell> cells = new ArrayList<>();
            for (PdfLine.Segment segment : line.segments()) {
                GridCell cell = cell(
                        segment, columns, new Place.OnPage(page, Math.round(segment.left()), Math.round(line.top())));
                clean &= cell.columns() == 1;
                cells.add(cell);
            }
            rows.add(new GridRow(cells));
        }
        return new Grid("", rows, clean);
    }

    private static int filled(List<PdfLine> lines) {
        return lines.stream().mapToInt(l -> l.segments().size()).sum();
    }

    private static List<Column> columns(List<PdfLine> lines) {
        List<PdfLine.Segment> segments = new ArrayList<>();
        lines.forEach(l -> segments.addAll(l.segments()));
        segments.sort(Comparator.comparingDouble(PdfLine.Segment::left));
        List<Column> columns = new ArrayList<>();
        for (PdfLine.Segment segment : segments) {
            if (!columns.isEmpty() && segment.left() < columns.getLast().right) {
                Column last = columns.removeLast();
                columns.add(new Column(last.left, Math.max(last.right, segment.right())));
            } else {
                columns.add(new Column(segment.left(), segment.right()));
            }
        }
        return columns;
    }

    private static GridCell cell(PdfLine.Segment segment, List<Column> columns, Place place) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meets(segment)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int column = Math.max(0, first);
        return new GridCell(column, Math.max(1, last - column + 1), 1, segment.text(), place);
    }
}
