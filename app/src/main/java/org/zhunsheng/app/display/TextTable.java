package org.zhunsheng.app.display;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of aligned columns: columns without content are left out, long texts wrap inside theirs. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    /**
     * A column.
     *
     * @param heading over it
     * @param kind how its cells stand
     */
    record Column(String heading, Kind kind) {}

    /** How the cells of a column stand. */
    enum Kind {
        /** To the left, wrapping where the table is too wide. */
        TEXT,
        /** To the right, never broken. */
        FIGURE
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; an empty text is an empty cell. */
    void add(List<String> cells) {
        rows.add(cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table no wider than the width, if its figures let it. */
    void print(Appendable out, int width, String indent) throws IOException {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (hasContent(i)) {
                shown.add(i);
            }
        }
        int[] widths = widths(shown, width - indent.length());
        printRow(out, shown, widths, headings(), indent);
        int total = Arrays.stream(widths).sum() + GAP.length() * Math.max(0, shown.size() - 1);
        out.append(indent).append("─".repeat(total)).append('\n');
        for (List<String> row : rows) {
            printRow(out, shown, widths, row, indent);
        }
    }

    private boolean hasContent(int column) {
        return rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    private int[] widths(List<Integer> shown, int width) {
        int available = width - GAP.length() * Math.max(0, shown.size() - 1);
        int[] natural = shown.stream().mapToInt(this::naturalWidth).toArray();
        int cap = Arrays.stream(natural).max().orElse(0);
        while (cap > NARROWEST && total(shown, natural, cap) > available) {
            cap--;
        }
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = capped(shown.get(i), natural[i], cap);
        }
        return widths;
    }

    private int total(List<Integer> shown, int[] natural, int cap) {
        int total = 0;
        for (int i = 0; i < natural.length; i++) {
            total += capped(shown.get(i), natural[i], cap);
        }
        return total;
    }

    private int capped(int column, int natural, int cap) {
        return columns.get(column).kind() == Kind.TEXT ? Math.min(natural, cap) : natural;
    }

    private int naturalWidth(int column) {
        int widest = Columns.of(columns.get(column).heading());
        for (List<String> row : rows) {
            for (String line : row.get(column).split("\n", -1)) {
                widest = Math.max(widest, Columns.of(line));
            }
        }
        return widest;
    }

    private void printRow(Appendable out, List<Integer> shown, int[] widths, List<String> cells, String indent)
            throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Columns.wrap(cells.get(shown.get(i)), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                boolean figure = columns.get(shown.get(i)).kind() == Kind.FIGURE;
                printed.append(figure ? Columns.right(part, widths[i]) : Columns.left(part, widths[i]));
                printed.append(GAP);
            }
            out.append(printed.toString().stripTrailing()).append('\n');
        }
    }
}
