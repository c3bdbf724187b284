package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which cell belongs to which column by the best monotone alignment: the order of the cells and the types of their
 * texts are believed, their positions only where the table is a real one.
 */
public final class RowAligner {
    static final double IMPOSSIBLE = 1e9;
    private static final double MISPLACED = 5;
    /** A shift of cells is common in text dumps, so it only decides between readings that are equal otherwise. */
    private static final double SHIFTED = 0.1;

    private static final double DOUBTFUL = 0.3;
    private static final double EMPTY_GROUP = 1.2;
    static final double DROP_EMPTY = 0.15;
    /** What a missing cell costs where the source shows empty cells elsewhere. */
    private static final double KEPT = 0.45;

    private final List<TableColumn> columns;
    private final ColumnFit fit;
    private final double[] skips;
    private final double[] heads;
    private final Succession succession;
    private boolean keepsEmpties;

    /**
     * @param openLines whether a new row may begin in the middle of a line: a whole form on one line
     */
    public RowAligner(List<TableColumn> columns, Labels labels, boolean openLines) {
        this.columns = columns;
        this.fit = new ColumnFit(labels);
        this.succession = new Succession(fit, openLines);
        this.skips = new double[columns.size() + 1];
        for (int c = 0; c < columns.size(); c++) {
            skips[c + 1] = skips[c] + ColumnFit.skip(columns.get(c).type());
        }
        this.heads = new double[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            heads[c] = head(c);
        }
    }

    /**
     * A row of a table: for each column the spans that belong to it.
     *
     * @param cells by column; empty lists where nothing stands
     * @param doubts cells that would fit an empty column beside theirs nearly as well
     */
    public record Aligned(List<List<Span>> cells, List<CellDoubt> doubts) {}

    /**
     * A cell that could stand in another column.
     *
     * @param column the column it was given to
     * @param other the column that it would fit as well, or nearly
     * @param margin how much worse it would fit there; 0 for not at all
     */
    public record CellDoubt(TableColumn column, TableColumn other, double margin) {}

    /** Aligns the spans of one or of many rows; where rows are certain they are kept apart. */
    public List<Aligned> align(List<Flow.Item> items) {
        if (items.isEmpty() || columns.isEmpty()) {
            return List.of();
        }
        Aligned plain = inTheirColumns(items);
        if (plain != null) {
            return List.of(plain);
        }
        int n = items.size();
        int m = columns.size();
        Lattice lattice = new Lattice(n, m);
        keepsEmpties = items.stream().filter(Flow.Item::isEmpty).count() * 12 > n;
        for (int i = 0; i < n; i++) {
            Patience.check();
            lattice.advance();
            Step step = step(items, i);
            for (int c = 0; c < m; c++) {
                offer(lattice, step, i, c);
            }
        }
        return rows(items, lattice);
    }

    /**
     * A row of a real table whose cells stand each under a head of its own, none of them plainly wrong there: nothing
     * has to be searched.
     */
    private @Nullable Aligned inTheirColumns(List<Flow.Item> items) {
        if (items.get(0).kind() != Row.Kind.GRID
                || items.get(items.size() - 1).line() != items.get(0).line()) {
            return null;
        }
        List<List<Span>> cells = noCells();
        int c = 0;
        for (Flow.Item item : items) {
            while (c < columns.size()
                    && columns.get(c).label().endColumn() <= item.span().column()) {
                c++;
            }
            boolean under =
                    c < columns.size() && item.span().overlaps(columns.get(c).label());
            boolean next = c + 1 < columns.size()
                    && item.span().overlaps(columns.get(c + 1).label());
            if (!under
                    || next
                    || !cells.get(c).isEmpty()
                    || !fit.plausible(item.squeezed(), columns.get(c).type())) {
                return null;
            }
            cells.set(c, List.of(item.span()));
        }
        return new Aligned(cells, List.of());
    }

    /**
     * The states of the search: a cell given to a column, the cheapest way there, and whether it holds any text. The table of
     * a text dump that has lost its rows is as long as the document, so of all its cells only the ways are kept.
     */
    private static final class Lattice {
        private final short[][] from;

        /** Of the latest cell and of the one before it. */
        private double[] best;

        private double[] bestBefore;
        private boolean[] text;
        private boolean[] textBefore;

        Lattice(int cells, int columns) {
            this.from = new short[cells][columns];
            this.best = new double[columns];
            this.bestBefore = new double[columns];
            this.text = new boolean[columns];
            this.textBefore = new boolean[columns];
        }

        /** Goes on to the next cell. */
        void advance() {
            double[] reached = best;
            best = bestBefore;
            bestBefore = reached;
            boolean[] held = text;
            text = textBefore;
            textBefore = held;
            Arrays.fill(best, IMPOSSIBLE);
            Arrays.fill(text, false);
        }

        void offer(int i, int c, double cost, int origin, boolean holdsText) {
            if (cost < best[c]) {
                best[c] = cost;
                from[i][c] = (short) origin;
                text[c] = holdsText;
            }
        }

        /** How the cheapest way reached a state; as coded below. */
        int from(int i, int c) {
            return from[i][c];
        }
    }

    /** Codes how a state was reached: the column before, plus a mark for a new row, or for going on with the cell. */
    private static final int NEW_ROW = 1000;

    /** Marks a cell that also fills the column before: the points of both, glued. */
    private static final int SPLIT = 2 * NEW_ROW;

    private static final double GLUED = 0.6;

    /** 3030 under 分值 and 得分 is a number of neither, but of both. */
    private boolean areGluedPoints(Flow.Item item, int c) {
        return isPoints(c) && isPoints(c + 1) && GluedPoints.certainHalves(item.squeezed()) > 0;
    }

    private boolean isPoints(int c) {
        return switch (columns.get(c).type()) {
            case WEIGHT, CURRENT_WEIGHT, SCORE -> true;
            default -> false;
        };
    }

    /**
     * What going from one cell to the next costs, whatever the columns of both.
     *
     * @param before the cell before, or {@code null} for the first one
     * @param certainRow whether a new row begins for certain
     * @param nextCell the cost of going on in the row
     * @param newRow the cost of beginning a row
     * @param tails for each column of the cell before, the cost of ending its row there
     */
    private record Step(
            Flow.@Nullable Item before,
            Flow.Item item,
            ColumnFit.Text text,
            boolean certainRow,
            double nextCell,
            double newRow,
            double[] tails) {}

    private Step step(List<Flow.Item> items, int i) {
        Flow.Item item = items.get(i);
        ColumnFit.Text text = fit.text(item.squeezed());
        if (i == 0) {
            return new Step(null, item, text, true, 0, 0, new double[0]);
        }
        Flow.Item before = items.get(i - 1);
        double[] tails = new double[columns.size()];
        for (int p = 0; p < tails.length; p++) {
            tails[p] = tail(before, p);
        }
        return new Step(
                before,
                item,
                text,
                Succession.certainRow(before, item),
                Succession.nextCell(before, item),
                succession.newRow(before, item),
                tails);
    }

    private void offer(Lattice lattice, Step step, int i, int c) {
        Flow.Item item = step.item();
        double here = emission(item, step.text(), c);
        boolean filled = !item.isEmpty();
        Flow.Item before = step.before();
        if (before == null) {
            lattice.offer(0, c, here + heads[c], NEW_ROW, filled);
            return;
        }
        boolean glued = c > 0 && filled && areGluedPoints(item, c - 1);
        double[] best = lattice.bestBefore;
        for (int p = 0; p < columns.size(); p++) {
            double reached = best[p];
            if (reached >= IMPOSSIBLE) {
                continue;
            }
            if (!step.certainRow() && p < c) {
                lattice.offer(i, c, reached + here + step.nextCell() + between(p, c), p, filled);
            }
            if (!step.certainRow() && glued && p < c - 1) {
                double both = reached + GLUED + step.nextCell() + between(p, c - 1);
                lattice.offer(i, c, both, p + SPLIT, true);
            }
            double fresh = reached + here + step.newRow() + step.tails()[p] + heads[c];
            lattice.offer(i, c, fresh, p + NEW_ROW, filled);
        }
        if (!step.certainRow() && best[c] < IMPOSSIBLE) {
            // An empty cell that has no column of its own gives way to the next cell.
            boolean vacant = !lattice.textBefore[c];
            double going = vacant && filled
                    ? here + DROP_EMPTY
                    : succession.join(before, item, columns.get(c).type());
            lattice.offer(i, c, best[c] + going, c, filled || !vacant);
        }
    }

    /** What the columns cost that get nothing between two cells; more where the source keeps its empty cells. */
    private double between(int p, int c) {
        double cost = skips[c] - skips[p + 1];
        return keepsEmpties ? Math.max(cost, (c - p - 1) * KEPT) : cost;
    }

    private double emission(Flow.Item item, ColumnFit.Text text, int c) {
        TableColumn column = columns.get(c);
        if (item.isEmpty()) {
            boolean shifted = item.kind() == Row.Kind.RAGGED
                    && item.span().column() != column.label().column();
            return Math.min(0.3, ColumnFit.skip(column.type())) + (shifted ? SHIFTED : 0);
        }
        double cost = fit.cost(text, column);
        if (item.kind() == Row.Kind.GRID) {
            cost = cost / 2 + (item.span().overlaps(column.label()) ? 0 : MISPLACED);
        } else if (item.kind() == Row.Kind.RAGGED
                && item.span().column() != column.label().column()) {
            cost += SHIFTED;
        }
        return cost;
    }

    /** Levels that a row leaves out are merged with the row above; other columns cost what they are worth. */
    private double head(int c) {
        double cost = 0;
        for (int k = 0; k < c; k++) {
            Column type = columns.get(k).type();
            boolean merged = type == Column.LEVEL1
                    || type == Column.LEVEL2
                    || type == Column.PROJECT_FIELD
                    || type == Column.MONEY
                    || type == Column.GOAL;
            cost += merged ? 0 : ColumnFit.skip(type);
        }
        return cost;
    }

    private double tail(Flow.Item last, int p) {
        double rest = between(p, columns.size());
        Column type = columns.get(p).type();
        if (last.isEmpty()) {
            return rest * 0.3;
        }
        boolean group = type == Column.LEVEL1 || type == Column.LEVEL2;
        boolean nothing = type == Column.LEVEL3 && ColumnFit.isPlaceholder(last.squeezed());
        return group || nothing ? Math.min(rest, EMPTY_GROUP) : rest;
    }

    private List<Aligned> rows(List<Flow.Item> items, Lattice lattice) {
        int n = items.size();
        double[] best = lattice.best;
        int at = 0;
        for (int c = 1; c < columns.size(); c++) {
            if (best[c] + tail(items.get(n - 1), c) < best[at] + tail(items.get(n - 1), at)) {
                at = c;
            }
        }
        int[] column = new int[n];
        boolean[] opens = new boolean[n];
        boolean[] split = new boolean[n];
        for (int i = n - 1; i >= 0; i--) {
            column[i] = at;
            int origin = lattice.from(i, at);
            split[i] = origin >= SPLIT;
            opens[i] = !split[i] && origin >= NEW_ROW;
            at = i == 0 ? 0 : origin % NEW_ROW;
        }
        List<Aligned> rows = new ArrayList<>();
        List<List<Span>> cells = List.of();
        for (int i = 0; i < n; i++) {
            if (opens[i]) {
                if (!cells.isEmpty()) {
                    rows.add(new Aligned(cells, doubts(cells)));
                }
                cells = noCells();
            }
            put(cells, column[i], items.get(i).span(), split[i]);
        }
        rows.add(new Aligned(cells, doubts(cells)));
        return rows;
    }

    private static void put(List<List<Span>> cells, int column, Span span, boolean split) {
        if (split) {
            int middle = GluedPoints.certainHalves(span.squeezed());
            put(cells, column - 1, span.head(middle));
            put(cells, column, span.squeezedPart(middle, span.squeezed().length()));
        } else if (!span.isEmpty()) {
            put(cells, column, span);
        }
    }

    private List<List<Span>> noCells() {
        return new ArrayList<>(Collections.nCopies(columns.size(), List.of()));
    }

    /** Most columns have one cell in a row; where more come, they gather in a list of their own, however many there are. */
    private static void put(List<List<Span>> cells, int column, Span span) {
        List<Span> before = cells.get(column);
        switch (before.size()) {
            case 0 -> cells.set(column, List.of(span));
            case 1 -> cells.set(column, new ArrayList<>(List.of(before.getFirst(), span)));
            default -> before.add(span);
        }
    }

    /** Where an empty column beside a cell's own would take it for little more, the order alone decided. */
    private List<CellDoubt> doubts(List<List<Span>> cells) {
        List<CellDoubt> out = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).isEmpty()) {
                continue;
            }
            ColumnFit.Text text = fit.text(Span.join(cells.get(c)).squeezed());
            double own = fit.cost(text, columns.get(c));
            for (int n = c - 1; n <= c + 1; n += 2) {
                boolean free = n >= 0 && n < cells.size() && cells.get(n).isEmpty();
                double margin = free ? fit.cost(text, columns.get(n)) - own : DOUBTFUL;
                if (margin < DOUBTFUL && !keepsEmpties) {
                    out.add(new CellDoubt(columns.get(c), columns.get(n), Math.max(0, margin)));
                }
            }
        }
        return out;
    }
}
