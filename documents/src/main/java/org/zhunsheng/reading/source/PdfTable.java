package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/** A ruled table: first as it stands on one page, then with what the following pages add. */
final class PdfTable {
    /** Edges nearer than this are the same, also on different pages. */
    private static final float SAME_EDGE = 4f;

    final int page;
    final float left;
    final float top;
    final float right;
    /** Where the last page of the table leaves off. */
    float bottom;

    int lastPage;
    int rowCount;
    final List<PdfCell> cells = new ArrayList<>();

    /** What each further page added: so that nobody has to go through a long table for each of its pages. */
    private final List<Added> added = new ArrayList<>();

    /** The left edges of all cells; {@code null} until somebody asks. */
    private @Nullable TreeSet<Float> lefts;

    /** The cells that reach down to the last row; {@code null} until somebody asks. */
    private @Nullable List<PdfCell> lowest;

    /** Which cell each box of the lattice belongs to; needed only until the text is in. */
    private @Nullable Boxes boxes;

    /** The cells of a further page: the first of them, and the row that none of them lies above. */
    private record Added(int firstCell, int firstRow) {}

    private record Boxes(PdfLattice lattice, int[] owner) {}

    PdfTable(int page, PdfLattice lattice) {
        this.page = page;
        this.lastPage = page;
        int[] owner = new int[lattice.boxes()];
        this.boxes = new Boxes(lattice, owner);
        TreeSet<Integer> starts = new TreeSet<>();
        List<PdfLattice.Face> faces = lattice.faces(owner);
        faces.forEach(face -> starts.add(face.row()));
        int[] rows = starts.stream().mapToInt(Integer::intValue).toArray();
        for (PdfLattice.Face face : faces) {
            PdfCell cell = new PdfCell(page, lattice, face);
            cell.row = rank(rows, face.row());
            cell.rows = rank(rows, face.endRow()) - cell.row;
            cells.add(cell);
        }
        this.rowCount = rows.length;
        this.left = (float) cells.stream().mapToDouble(c -> c.left).min().orElse(0);
        this.right = (float) cells.stream().mapToDouble(c -> c.right).max().orElse(0);
        this.top = (float) cells.stream().mapToDouble(c -> c.top).min().orElse(0);
        this.bottom = (float) cells.stream().mapToDouble(c -> c.bottom).max().orElse(0);
    }

    private static int rank(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 1;
    }

    static boolean isSameEdge(float one, float other) {
        return Math.abs(one - other) <= SAME_EDGE;
    }

    boolean contains(PdfTable other) {
        return left <= other.left + SAME_EDGE
                && right >= other.right - SAME_EDGE
                && top <= other.top + SAME_EDGE
                && bottom >= other.bottom - SAME_EDGE;
    }

    float area() {
        return (right - left) * (bottom - top);
    }

    /** Puts a glyph into the cell in which its centre lies. */
    boolean take(PdfGlyph glyph) {
        int box = boxes == null ? -1 : boxes.lattice.box(glyph.middle(), glyph.centre());
        if (boxes == null || box < 0 || boxes.owner[box] < 0) {
            return false;
        }
        cells.get(boxes.owner[box]).add(glyph);
        return true;
    }

    /** Turns the glyphs into text once all are taken. */
    void set(float width, float height) {
        cells.forEach(cell -> cell.set(width, height));
        boxes = null;
    }

    boolean isBlank() {
        return cells.stream().allMatch(PdfCell::isEmpty);
    }

    /** The cells that begin in a row, from left to right. */
    List<PdfCell> row(int row) {
        int end = cells.size();
        for (Added page : added) {
            if (page.firstRow > row) {
                end = page.firstCell;
                break;
            }
        }
        return cells.subList(0, end).stream()
                .filter(c -> c.row == row)
                .sorted(Comparator.comparingDouble(c -> c.left))
                .toList();
    }

    /** The edges between columns, each once, from left to right. */
    float[] columnEdges() {
        TreeSet<Float> sorted = lefts;
        if (sorted == null) {
            sorted = new TreeSet<>();
            for (PdfCell cell : cells) {
                sorted.add(cell.left);
            }
            lefts = sorted;
        }
        float[] edges = new float[sorted.size()];
        int count = 0;
        for (float edge : sorted) {
            if (count == 0 || edge - edges[count - 1] > SAME_EDGE) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    /** The cells that reach down to the last row. */
    List<PdfCell> lowestCells() {
        List<PdfCell> known = lowest;
        if (known == null) {
            known = new ArrayList<>(cells);
            known.removeIf(cell -> cell.endRow() != rowCount);
            lowest = known;
        }
        return known;
    }

    /** Takes away the first rows. */
    void removeRows(int rows) {
        cells.removeIf(cell -> cell.row < rows);
        cells.forEach(cell -> cell.row -= rows);
        rowCount -= rows;
        lefts = null;
        lowest = null;
    }

    /**
     * Takes over the cells of the next page, whose rows are counted on from those above.
     *
     * @param firstRow the row that none of them lies above
     * @param rows how many rows there are with them
     */
    void takeOver(PdfTable next, int firstRow, int rows) {
        List<PdfCell> last = new ArrayList<>(lowestCells());
        last.addAll(next.cells);
        last.removeIf(cell -> cell.endRow() != rows);
        lowest = last;
        TreeSet<Float> edges = lefts;
        if (edges != null) {
            next.cells.forEach(cell -> edges.add(cell.left));
        }
        added.add(new Added(cells.size(), firstRow));
        cells.addAll(next.cells);
        rowCount = rows;
        lastPage = next.page;
        bottom = next.bottom;
    }

    Grid toGrid() {
        float[] edges = columnEdges();
        List<List<GridCell>> rows = new ArrayList<>();
        for (int i = 0; i < rowCount; i++) {
            rows.add(new ArrayList<>());
        }
        cells.sort(Comparator.<PdfCell>comparingInt(c -> c.row).thenComparingDouble(c -> c.left));
        for (PdfCell cell : cells) {
            int column = columnAt(edges, cell.left);
            int end = Math.max(column + 1, columnAt(edges, cell.right));
            Place place = new Place.OnPage(cell.page, Math.round(cell.left), Math.round(cell.top));
            rows.get(cell.row).add(new GridCell(column, end - column, cell.rows, cell.text(), place));
        }
        return new Grid("", rows.stream().map(GridRow::new).toList(), true);
    }

    private static int columnAt(float[] edges, float at) {
        int column = 0;
        while (column < edges.length && edges[column] < at - SAME_EDGE) {
            column++;
        }
        return column;
    }
}
