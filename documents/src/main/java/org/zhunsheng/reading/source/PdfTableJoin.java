package org.zhunsheng.reading.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the end of a page has parted: a table that goes on, a row cut through, a merged cell that covers rows on
 * both pages.
 */
final class PdfTableJoin {
    private static final int MAX_HEADER_ROWS = 5;

    /** Room that may stay free at the foot of a page besides the height of the next row, in points. */
    private static final float SLACK = 14f;

    private PdfTableJoin() {}

    /**
     * Appends the table at the head of the next page to one at the foot of a page, if it is its continuation.
     *
     * @param foot how far down the pages of this document are filled
     * @return whether it was
     */
    static boolean join(PdfTable table, PdfTable next, float foot) {
        if (next.page != table.lastPage + 1 || !haveSameColumns(table, next)) {
            return false;
        }
        int headers = repeatedHeaderRows(table, next);
        if (headers < next.rowCount && foot - table.bottom > rowHeight(next, headers) + SLACK) {
            // There was room for the next row, so the table had ended and another begins.
            return false;
        }
        next.removeRows(headers);
        append(table, next);
        return true;
    }

    private static float rowHeight(PdfTable table, int row) {
        double top = table.row(row).stream().mapToDouble(c -> c.top).min().orElse(table.top);
        double bottom = table.cells.stream()
                .filter(c -> c.row > row)
                .mapToDouble(c -> c.top)
                .filter(y -> y > top)
                .min()
                .orElse(table.bottom);
        return (float) (bottom - top);
    }

    /** Whether both have the same outer edges and most of the inner edges of the one with fewer. */
    private static boolean haveSameColumns(PdfTable table, PdfTable next) {
        if (!PdfTable.isSameEdge(table.left, next.left) || !PdfTable.isSameEdge(table.right, next.right)) {
            return false;
        }
        float[] one = table.columnEdges();
        float[] other = next.columnEdges();
        int common = 0;
        for (float edge : one) {
            for (float candidate : other) {
                common += PdfTable.isSameEdge(edge, candidate) ? 1 : 0;
            }
        }
        return 2 * common > Math.min(one.length, other.length);
    }

    /** How many rows at the head of the page only repeat the head of the table. */
    private static int repeatedHeaderRows(PdfTable table, PdfTable next) {
        int rows = 0;
        while (rows < MAX_HEADER_ROWS && rows < next.rowCount && isSameRow(table.row(rows), next.row(rows))) {
            rows++;
        }
        int headers = rows;
        return next.cells.stream().anyMatch(c -> c.row < headers && c.endRow() > headers) ? 0 : headers;
    }

    private static boolean isSameRow(List<PdfCell> one, List<PdfCell> other) {
        boolean blank = true;
        for (int i = 0; i < other.size(); i++) {
            PdfCell b = other.get(i);
            if (one.size() != other.size()
                    || !one.get(i).hasColumnsOf(b)
                    || one.get(i).rows != b.rows
                    || !one.get(i).text().equals(b.text())) {
                return false;
            }
            blank &= b.isEmpty();
        }
        return !other.isEmpty() && !blank;
    }

    private static void append(PdfTable table, PdfTable next) {
        Map<PdfCell, PdfCell> above = cellsAbove(table, next);
        List<PdfCell> first = next.row(0);
        boolean cut = isRowCut(first, above);
        int offset = table.rowCount - (cut ? 1 : 0);
        next.cells.forEach(c -> c.row += offset);
        boolean leading = true;
        for (PdfCell cell : first) {
            PdfCell before = above.get(cell);
            leading &= cell.isEmpty();
            boolean continues = cut || leading && before != null && !before.isEmpty() || isOneCell(before, cell);
            if (continues && before != null) {
                before.continueWith(cell);
                next.cells.remove(cell);
            }
        }
        table.takeOver(next, offset, offset + next.rowCount);
    }

    /** For each cell at the head of the page the cell of the same columns at the foot of the page before. */
    private static Map<PdfCell, PdfCell> cellsAbove(PdfTable table, PdfTable next) {
        List<PdfCell> last = table.lowestCells();
        Map<PdfCell, PdfCell> above = new HashMap<>();
        for (PdfCell cell : next.row(0)) {
            for (PdfCell candidate : last) {
                if (candidate.hasColumnsOf(cell)) {
                    above.put(cell, candidate);
                }
            }
        }
        return above;
    }

    /**
     * Whether the page end cut through a row: no line was drawn there, or every text at the head of the page goes on
     * from a text that breaks off at the foot of the page before.
     */
    private static boolean isRowCut(List<PdfCell> first, Map<PdfCell, PdfCell> above) {
        if (first.isEmpty() || above.size() < first.size()) {
            return false;
        }
        if (repeatsValue(first, above)) {
            return false;
        }
        boolean open = true;
        boolean brokenOff = true;
        for (PdfCell cell : first) {
            PdfCell before = above.get(cell);
            open &= cell.openTop || before != null && before.openBottom;
            brokenOff &= cell.isEmpty() || before != null && before.looksCutOff();
        }
        return open || brokenOff || isRemainder(first, above);
    }

    /** A text that stands above as well, like the name of a level that is shown again on the next page, goes on from nothing. */
    private static boolean repeatsValue(List<PdfCell> first, Map<PdfCell, PdfCell> above) {
        return first.stream().anyMatch(cell -> {
            PdfCell before = above.get(cell);
            return before != null && !cell.isEmpty() && cell.text().equals(before.text());
        });
    }

    /** A row whose first and last cell are empty only adds to the row before; a new row would have its own value. */
    private static boolean isRemainder(List<PdfCell> first, Map<PdfCell, PdfCell> above) {
        PdfCell value = above.get(first.getLast());
        return first.size() > 2
                && first.getFirst().isEmpty()
                && first.getLast().isEmpty()
                && value != null
                && !value.isEmpty();
    }

    /** Whether a single cell goes on although its row does not: no line between, or a bracket still open. */
    private static boolean isOneCell(@Nullable PdfCell before, PdfCell cell) {
        return before != null
                && (cell.openTop
                        || before.openBottom
                        || openBrackets(before.text()) > 0 && openBrackets(cell.text()) < 0);
    }

    private static int openBrackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return open;
    }
}
