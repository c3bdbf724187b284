package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The arrangement of the ruling lines of one table. Every coordinate at which a line stands cuts the table into strips;
 * the boxes between the strips that no line parts are one cell. So merged cells come out as cells that span strips.
 */
final class PdfLattice {
    /** Lines nearer than this are the two of a double line. */
    private static final float SAME_EDGE = 3f;

    /** Open sides are edges too where at least two lines run this far beyond the last crossing line. */
    private static final float OVERHANG = 8f;

    /** A wall stands where a line runs along this part of a box; corners need not meet exactly. */
    private static final float WALL = 0.75f;

    private static final int MAX_BOXES = 2_000_000;

    private final float[] xs;
    private final float[] ys;
    /** Vertical walls: at line {@code x} beside strip {@code y}. */
    private final BitSet uprights = new BitSet();
    /** Horizontal walls: at line {@code y} above strip {@code x}. */
    private final BitSet levels = new BitSet();

    private final int columns;
    private final int rows;

    /**
     * A cell between the lines.
     *
     * @param openTop whether the line above is missing, as where a page begins within a cell
     * @param openBottom whether the line below is missing
     */
    record Face(int column, int row, int endColumn, int endRow, boolean openTop, boolean openBottom) {}

    PdfLattice(List<PdfRule> horizontals, List<PdfRule> verticals) {
        List<PdfRule> across = withOpenSides(horizontals, verticals);
        List<PdfRule> down = withOpenSides(verticals, horizontals);
        this.xs = edges(down);
        this.ys = edges(across);
        this.columns = xs.length - 1;
        this.rows = ys.length - 1;
        if (!isEmpty()) {
            down.forEach(rule -> build(rule, xs, ys, uprights));
            // An upper or lower edge that is only implied is no wall: there the table goes on over the page.
            horizontals.forEach(rule -> build(rule, ys, xs, levels));
        }
    }

    /** Whether there is nothing to be a table, or far too much. */
    boolean isEmpty() {
        return columns < 1 || rows < 1 || (long) columns * rows > MAX_BOXES;
    }

    float x(int index) {
        return xs[index];
    }

    float y(int index) {
        return ys[index];
    }

    int columns() {
        return columns;
    }

    /** The number of the box at a point, or -1 outside the table. */
    int box(float x, float y) {
        int column = strip(xs, x);
        int row = strip(ys, y);
        return column < 0 || row < 0 ? -1 : row * columns + column;
    }

    private static int strip(float[] edges, float at) {
        int found = Arrays.binarySearch(edges, at);
        int strip = found >= 0 ? found : -found - 2;
        return strip < edges.length - 1 ? strip : -1;
    }

    /** Adds the ends of overhanging lines as an edge, so that tables without outer lines keep their outer cells. */
    private static List<PdfRule> withOpenSides(List<PdfRule> own, List<PdfRule> crossing) {
        double near = crossing.stream().mapToDouble(PdfRule::from).min().orElse(0);
        double far = crossing.stream().mapToDouble(PdfRule::to).max().orElse(0);
        double first = own.stream().mapToDouble(PdfRule::at).min().orElse(0);
        double last = own.stream().mapToDouble(PdfRule::at).max().orElse(0);
        double start = crossing.stream().mapToDouble(PdfRule::at).min().orElse(0);
        double end = crossing.stream().mapToDouble(PdfRule::at).max().orElse(0);
        boolean horizontal = !crossing.getFirst().horizontal();
        List<PdfRule> all = new ArrayList<>(own);
        if (first - near > OVERHANG
                && crossing.stream().filter(r -> r.from() < near + SAME_EDGE).count() >= 2) {
            all.add(new PdfRule(horizontal, (float) near, (float) start, (float) end));
        }
        if (far - last > OVERHANG
                && crossing.stream().filter(r -> r.to() > far - SAME_EDGE).count() >= 2) {
            all.add(new PdfRule(horizontal, (float) far, (float) start, (float) end));
        }
        return all;
    }

    private static float[] edges(List<PdfRule> rules) {
        float[] at = new float[rules.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = rules.get(i).at();
        }
        Arrays.sort(at);
        int kept = 0;
        for (int i = 0; i < at.length; i++) {
            if (kept == 0 || at[i] - at[kept - 1] > SAME_EDGE) {
                at[kept++] = at[i];
            }
        }
        return Arrays.copyOf(at, kept);
    }

    /** Enters a line as walls, one for each strip of the other direction that it runs along. */
    private static void build(PdfRule rule, float[] edges, float[] strips, BitSet walls) {
        int edge = strip(edges, rule.at());
        edge = edge < 0 ? edges.length - 1 : edge;
        int count = strips.length - 1;
        int from = Math.max(0, strip(strips, Math.max(rule.from(), strips[0])));
        for (int i = from; i < count && strips[i] < rule.to(); i++) {
            float common = Math.min(rule.to(), strips[i + 1]) - Math.max(rule.from(), strips[i]);
            if (common >= WALL * (strips[i + 1] - strips[i])) {
                walls.set(edge * count + i);
            }
        }
    }

    private boolean upright(int x, int row) {
        return uprights.get(x * rows + row);
    }

    private boolean level(int y, int column) {
        return levels.get(y * columns + column);
    }

    /** The cells, and for every box the cell that it belongs to, or -1 for boxes outside the table. */
    List<Face> faces(int[] owner) {
        int[] region = regions();
        Arrays.fill(owner, -1);
        List<Face> faces = new ArrayList<>();
        boolean[] taken = new boolean[region.length];
        for (int box = 0; box < region.length; box++) {
            if (!taken[box]) {
                Face face = grow(box, region, taken);
                if (isCell(face)) {
                    own(face, faces.size(), owner);
                    faces.add(face);
                }
            }
        }
        return faces;
    }

    int boxes() {
        return columns * rows;
    }

    private void own(Face face, int number, int[] owner) {
        for (int row = face.row; row < face.endRow; row++) {
            Arrays.fill(owner, row * columns + face.column, row * columns + face.endColumn, number);
        }
    }

    /** Boxes joined where no wall stands between them. */
    private int[] regions() {
        int[] parent = new int[boxes()];
        Arrays.setAll(parent, i -> i);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int box = row * columns + column;
                if (column + 1 < columns && !upright(column + 1, row)) {
                    DisjointSets.join(parent, box, box + 1);
                }
                if (row + 1 < rows && !level(row + 1, column)) {
                    DisjointSets.join(parent, box, box + columns);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = DisjointSets.find(parent, i);
        }
        return parent;
    }

    /** The largest rectangle of a region from its first free box; a region of another shape gives several. */
    private Face grow(int box, int[] region, boolean[] taken) {
        IntPredicate free = other -> region[other] == region[box] && !taken[other];
        int column = box % columns;
        int row = box / columns;
        int endColumn = column + 1;
        while (endColumn < columns && free.test(row * columns + endColumn)) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < rows
                && IntStream.range(endRow * columns + column, endRow * columns + endColumn)
                        .allMatch(free)) {
            endRow++;
        }
        for (int r = row; r < endRow; r++) {
            Arrays.fill(taken, r * columns + column, r * columns + endColumn, true);
        }
        boolean openTop = row == 0 && !isLevel(0, column, endColumn);
        boolean openBottom = endRow == rows && !isLevel(rows, column, endColumn);
        return new Face(column, row, endColumn, endRow, openTop, openBottom);
    }

    private boolean isLevel(int y, int from, int to) {
        int walls = 0;
        for (int column = from; column < to; column++) {
            walls += level(y, column) ? 1 : 0;
        }
        return 2 * walls >= to - from;
    }

    private boolean isUpright(int x, int from, int to) {
        int walls = 0;
        for (int row = from; row < to; row++) {
            walls += upright(x, row) ? 1 : 0;
        }
        return 2 * walls >= to - from;
    }

    /** What is open at a corner lies outside, as beside a row that is narrower than the others. */
    private boolean isCell(Face face) {
        boolean openSide = face.column == 0 && !isUpright(0, face.row, face.endRow)
                || face.endColumn == columns && !isUpright(columns, face.row, face.endRow);
        return !(openSide && (face.openTop || face.openBottom));
    }
}
