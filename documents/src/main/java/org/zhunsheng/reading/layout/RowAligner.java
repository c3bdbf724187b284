package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which cell belongs to which column by the best monotone alignment: the order of the cells and the types of their
 * texts are believed, their positions only where the table is a real one.
 */
public final class RowAligner {
    private static final double IMPOSSIBLE = 1e9;
    private static final double MISPLACED = 5;
    /** A shift of cells is common in text dumps, so it only decides between readings that are equal otherwise. */
    private static final double SHIFTED = 0.1;

    private static final double DOUBTFUL = 0.3;
    private static final double EMPTY_GROUP = 1.2;
    private static final double DROP_EMPTY = 0.15;
    /** What a missing cell costs where the source shows empty cells elsewhere. */
    private static final double KEPT = 0.45;

    private final List<TableColumn> columns;
    private final ColumnFit fit;
    private final double[] skips;
    private final boolean openLines;
    private boolean keepsEmpties;

    /**
     * @param openLines whether a new row may begin in the middle of a line: a whole form on one line
     */
    public RowAligner(List<TableColumn> columns, Labels labels, boolean openLines) {
        this.columns = columns;
        this.fit = new ColumnFit(labels);
        this.openLines = openLines;
        this.skips = new double[columns.size() + 1];
        for (int c = 0; c < columns.size(); c++) {
            skips[c + 1] = skips[c] + ColumnFit.skip(columns.get(c).type());
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
        List<Flow.Item> filled = new ArrayList<>(items);
        if (filled.isEmpty() || columns.isEmpty()) {
            return List.of();
        }
        Aligned plain = inTheirColumns(filled);
        if (plain != null) {
            return List.of(plain);
        }
        int n = filled.size();
        int m = columns.size();
        Lattice lattice = new Lattice(n, m);
        keepsEmpties = filled.stream().filter(Flow.Item::isEmpty).count() * 12 > n;
        for (int i = 0; i < n; i++) {
            Patience.check();
            for (int c = 0; c < m; c++) {
                step(filled, lattice, i, c);
            }
        }
        return rows(filled, lattice.best, lattice.from);
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
        List<List<Span>> cells = new ArrayList<>(columns.size());
        for (int c = 0; c < columns.size(); c++) {
            cells.add(List.of());
        }
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

    /** The states of the search: a cell given to a column, the cheapest way there, and whether it holds any text. */
    private static final class Lattice {
        final double[][] best;
        final int[][] from;
        final boolean[][] text;

        Lattice(int cells, int columns) {
            best = new double[cells][columns];
            from = new int[cells][columns];
            text = new boolean[cells][columns];
            for (double[] row : best) {
                Arrays.fill(row, IMPOSSIBLE);
            }
        }

        void offer(int i, int c, double cost, int origin, boolean holdsText) {
            if (cost < best[i][c]) {
                best[i][c] = cost;
                from[i][c] = origin;
                text[i][c] = holdsText;
            }
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

    private void step(List<Flow.Item> items, Lattice lattice, int i, int c) {
        Flow.Item item = items.get(i);
        double here = emission(item, c);
        boolean filled = !item.isEmpty();
        boolean glued = c > 0 && filled && i > 0 && areGluedPoints(item, c - 1);
        if (i == 0) {
            lattice.offer(0, c, here + head(c), NEW_ROW, filled);
            return;
        }
        double[][] best = lattice.best;
        Flow.Item before = items.get(i - 1);
        boolean certainRow = certainRow(before, item);
        for (int p = 0; p < columns.size(); p++) {
            double reached = best[i - 1][p];
            if (reached >= IMPOSSIBLE) {
                continue;
            }
            if (!certainRow && p < c) {
                lattice.offer(i, c, reached + here + nextCell(before, item) + between(p, c), p, filled);
            }
            if (!certainRow && glued && p < c - 1) {
                double both = reached + GLUED + nextCell(before, item) + between(p, c - 1);
                lattice.offer(i, c, both, p + SPLIT, true);
            }
            double fresh = reached + here + newRow(before, item) + tail(items.get(i - 1), p) + head(c);
            lattice.offer(i, c, fresh, p + NEW_ROW, filled);
        }
        if (!certainRow && best[i - 1][c] < IMPOSSIBLE) {
            // An empty cell that has no column of its own gives way to the next cell.
            boolean vacant = !lattice.text[i - 1][c];
            double going = vacant && filled ? here + DROP_EMPTY : join(before, item, c);
            lattice.offer(i, c, best[i - 1][c] + going, c, filled || !vacant);
        }
    }

    /** What the columns cost that get nothing between two cells; more where the source keeps its empty cells. */
    private double between(int p, int c) {
        double cost = skips[c] - skips[p + 1];
        return keepsEmpties ? Math.max(cost, (c - p - 1) * KEPT) : cost;
    }

    private static boolean certainRow(Flow.Item before, Flow.Item item) {
        boolean table = item.kind() == Row.Kind.GRID || item.kind() == Row.Kind.RAGGED;
        return item.span().gap() == Gap.ROW && item.kind() == Row.Kind.CELL
                || item.line() != before.line() && (table || before.kind() != item.kind());
    }

    private double emission(Flow.Item item, int c) {
        TableColumn column = columns.get(c);
        if (item.isEmpty()) {
            boolean shifted = item.kind() == Row.Kind.RAGGED
                    && item.span().column() != column.label().column();
            return Math.min(0.3, ColumnFit.skip(column.type())) + (shifted ? SHIFTED : 0);
        }
        double cost = fit.cost(item.squeezed(), column);
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

    private double nextCell(Flow.Item before, Flow.Item item) {
        return switch (item.kind()) {
            case GRID, RAGGED, CELL, PROSE -> item.span().gap() == Gap.SPACE ? 4 : 0;
            case LINE -> item.line() == before.line() ? 0 : item.span().gap() == Gap.BLANK ? 5 : 1.6;
        };
    }

    private double newRow(Flow.Item before, Flow.Item item) {
        return switch (item.kind()) {
            case GRID, RAGGED -> item.line() == before.line() ? IMPOSSIBLE : 0;
            case CELL, PROSE -> item.span().gap() == Gap.SPACE ? 6 : 0.2;
            case LINE -> item.line() != before.line() ? 0 : openLines ? 0.3 : 6;
        };
    }

    /** Going on with the cell before: a text that is broken over lines, or that holds spaces. */
    private double join(Flow.Item before, Flow.Item item, int c) {
        if (item.isEmpty()) {
            return DROP_EMPTY;
        }
        if (before.isEmpty()) {
            return IMPOSSIBLE;
        }
        double gap =
                switch (item.kind()) {
                    case GRID -> item.span().column() == before.span().column() ? 0.5 : IMPOSSIBLE;
                    case RAGGED, PROSE ->
                        item.span().gap() == Gap.LINE ? 0.3 : item.span().gap() == Gap.SPACE ? 0.3 : IMPOSSIBLE;
                    case CELL -> item.span().gap() == Gap.SPACE ? 0.3 : 3.2;
                    case LINE ->
                        item.line() == before.line() ? 1.3 : item.span().gap() == Gap.BLANK ? 5 : 1.5;
                };
        return gap
                + continuation(
                        before.squeezed(), item.squeezed(), columns.get(c).type());
    }

    private double continuation(String before, String text, Column type) {
        // A sign or a word of comparison wants the number behind it.
        if (fit.isSign(before) || before.matches("[≥≤><=]+") || before.endsWith("≥") || before.endsWith("≤")) {
            return 0;
        }
        boolean words =
                switch (type) {
                    case LEVEL3,
                            DESCRIPTION,
                            FORMULA,
                            BASIS,
                            REMARK,
                            DEVIATION,
                            CAUSE_TEXT,
                            GOAL,
                            INDICATOR_RUN,
                            TARGET,
                            MEDIUM_TARGET,
                            CURRENT_TARGET,
                            ACTUAL,
                            PROGRESS,
                            FORECAST,
                            PROJECT_FIELD,
                            CAUSES -> true;
                    default -> false;
                };
        if (!words) {
            return WRONG_CONTINUATION;
        }
        boolean number = text.matches("[≥≤><=]?[0-9.,]+.{0,3}") || fit.isSign(text);
        boolean running = text.matches("指标[0-9一二三四五六七八九十]*[:：].*") || ColumnFit.isPlaceholder(text);
        return fit.isLevel(text) ? 6 : number || running ? 4 : 0;
    }

    private static final double WRONG_CONTINUATION = 6;

    private List<Aligned> rows(List<Flow.Item> items, double[][] best, int[][] from) {
        int n = items.size();
        int at = 0;
        for (int c = 1; c < columns.size(); c++) {
            if (best[n - 1][c] + tail(items.get(n - 1), c) < best[n - 1][at] + tail(items.get(n - 1), at)) {
                at = c;
            }
        }
        int[] column = new int[n];
        boolean[] opens = new boolean[n];
        boolean[] split = new boolean[n];
        for (int i = n - 1; i >= 0; i--) {
            column[i] = at;
            int origin = from[i][at];
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
                cells = new ArrayList<>();
                for (int c = 0; c < columns.size(); c++) {
                    cells.add(new ArrayList<>());
                }
            }
            put(cells, column[i], items.get(i).span(), split[i]);
        }
        rows.add(new Aligned(cells, doubts(cells)));
        return rows;
    }

    private static void put(List<List<Span>> cells, int column, Span span, boolean split) {
        if (split) {
            int middle = GluedPoints.certainHalves(span.squeezed());
            cells.get(column - 1).add(span.head(middle));
            cells.get(column).add(span.squeezedPart(middle, span.squeezed().length()));
        } else if (!span.isEmpty()) {
            cells.get(column).add(span);
        }
    }

    /** Where an empty column beside a cell's own would take it for little more, the order alone decided. */
    private List<CellDoubt> doubts(List<List<Span>> cells) {
        List<CellDoubt> out = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).isEmpty()) {
                continue;
            }
            String text = Span.join(cells.get(c)).squeezed();
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
