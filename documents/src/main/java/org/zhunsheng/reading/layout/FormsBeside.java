package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.text.Chars;

/** Parts a table in which two or more forms stand side by side, so that each is read from its own top to its own end. */
final class FormsBeside {
    private static final int LONGEST_LABEL = 16;

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

    /** One stretch, parted where its forms begin; as it is where a cell stands across. */
    private List<List<GridRow>> apart(List<GridRow> form) {
        List<Integer> edges = List.of();
        for (GridRow row : form) {
            List<Integer> names = names(row);
            edges = names.size() > edges.size() ? names : edges;
        }
        List<List<GridRow>> parts = new ArrayList<>();
        for (int e = 0; e < edges.size(); e++) {
            int from = e == 0 ? 0 : edges.get(e);
            int to = e + 1 < edges.size() ? edges.get(e + 1) : Integer.MAX_VALUE;
            List<GridRow> part = between(form, from, to);
            if (part.isEmpty()) {
                return List.of(form);
            }
            parts.add(part);
        }
        return parts.isEmpty() ? List.of(form) : parts;
    }

    /** The cells from one column to another; empty where one of them stands across the second. */
    private static List<GridRow> between(List<GridRow> form, int from, int to) {
        List<GridRow> part = new ArrayList<>();
        for (GridRow row : form) {
            List<GridCell> cells = new ArrayList<>();
            for (GridCell cell : row.cells()) {
                boolean inside = cell.column() >= from && cell.column() < to;
                boolean across = inside && cell.column() + cell.columns() > to;
                if (across && !Chars.isBlank(cell.text())) {
                    return List.of();
                }
                if (inside && !across) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                part.add(new GridRow(cells));
            }
        }
        return part;
    }

    /** The columns in which a row has the label of a project's name with a name beside it; a list has other labels there. */
    private List<Integer> names(GridRow row) {
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
