package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.text.Chars;

/** Parts a table in which two or more forms stand side by side, so that each is read from its own top to its own end. */
final class FormsBeside {
    private static final int LONGEST_LABEL = 16;
    private static final int MOST_BESIDE = 64;

    private final Labels labels;

    FormsBeside(Labels labels) {
        this.labels = labels;
    }

    /** The rows of a table in the order in which they are read: one list for each stretch that belongs together. */
    List<List<GridRow>> parts(List<GridRow> rows) {
        if (rows.stream().noneMatch(row -> names(row).size() > 1)) {
            return List.of(rows);
        }
        List<List<GridRow>> parts = new ArrayList<>();
        for (List<GridRow> form : forms(rows)) {
            parts.addAll(apart(form));
        }
        return parts;
    }

    /** Stretches of rows that begin with a title, or with the name of another project. */
    private List<List<GridRow>> forms(List<GridRow> rows) {
        List<List<GridRow>> forms = new ArrayList<>();
        List<GridRow> open = new ArrayList<>();
        boolean named = false;
        for (GridRow row : rows) {
            boolean names = !names(row).isEmpty();
            boolean titled = row.cells().stream()
                    .anyMatch(cell -> cell.text().indexOf('表') >= 0 && labels.isFormTitle(Chars.squeeze(cell.text())));
            if (named && (titled || names)) {
                forms.add(open);
                open = new ArrayList<>();
                named = false;
            }
            open.add(row);
            named |= names;
        }
        forms.add(open);
        return forms;
    }

    /** One stretch, parted where its forms begin. */
    private List<List<GridRow>> apart(List<GridRow> form) {
        List<Integer> edges = List.of();
        for (GridRow row : form) {
            List<Integer> names = names(row);
            edges = names.size() > edges.size() ? names : edges;
        }
        boolean some = edges.size() > 1 && edges.size() <= MOST_BESIDE;
        return some ? apart(form, edges) : List.of(form);
    }

    /**
     * Rows with a cell across two forms are stretches of their own: a title over all of them, or what stands under them.
     * The rows above and below them are parted all the same.
     */
    private static List<List<GridRow>> apart(List<GridRow> form, List<Integer> edges) {
        List<GridRow> over = new ArrayList<>();
        List<GridRow> under = new ArrayList<>();
        List<List<GridRow>> parts = new ArrayList<>();
        edges.forEach(edge -> parts.add(new ArrayList<>()));
        boolean parted = false;
        for (GridRow row : form) {
            Patience.check();
            if (standsAcross(row, edges)) {
                (parted ? under : over).add(row);
            } else {
                part(row, edges, parts);
                parted = true;
            }
        }
        parts.addFirst(over);
        parts.add(under);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private static boolean standsAcross(GridRow row, List<Integer> edges) {
        return row.cells().stream().anyMatch(cell -> isAcross(cell, edges) && !Chars.isBlank(cell.text()));
    }

    private static boolean isAcross(GridCell cell, List<Integer> edges) {
        return partOf(cell.column(), edges) != partOf(cell.column() + cell.columns() - 1, edges);
    }

    /** The number of the form in which a column stands; what stands before the first belongs to it. */
    private static int partOf(int column, List<Integer> edges) {
        int found = Collections.binarySearch(edges, column);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private static void part(GridRow row, List<Integer> edges, List<List<GridRow>> parts) {
        List<GridCell> cells = new ArrayList<>();
        int open = 0;
        for (GridCell cell : row.cells()) {
            int part = partOf(cell.column(), edges);
            if (part != open && !cells.isEmpty()) {
                parts.get(open).add(new GridRow(cells));
                cells = new ArrayList<>();
            }
            open = part;
            if (!isAcross(cell, edges)) {
                cells.add(cell);
            }
        }
        if (!cells.isEmpty()) {
            parts.get(open).add(new GridRow(cells));
        }
    }

    /** The columns in which a row has the label of a project's name with a name beside it; a list has other labels there. */
    private List<Integer> names(GridRow row) {
        Patience.check();
        List<Integer> columns = new ArrayList<>();
        List<GridCell> cells = row.cells();
        String first = "";
        for (int c = 0; c + 1 < cells.size(); c++) {
            String text = cells.get(c).text();
            boolean may = text.indexOf('名') >= 0 && text.length() <= LONGEST_LABEL;
            String label = may ? Chars.squeeze(text) : "";
            boolean again = first.isEmpty() || first.equals(label);
            if (may && again && labels.field(label) == Field.PROJECT_NAME && isName(cells.get(c + 1))) {
                columns.add(cells.get(c).column());
                first = label;
            }
        }
        return columns;
    }

    private boolean isName(GridCell cell) {
        return !Chars.isBlank(cell.text()) && !labels.isLabel(Chars.squeeze(cell.text()));
    }
}
