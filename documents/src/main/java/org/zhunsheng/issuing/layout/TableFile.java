package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.layout.Node.CellSpec;
import org.zhunsheng.issuing.layout.Node.Merge;
import org.zhunsheng.issuing.layout.Node.TableRow;

/** Reads the tables of a layout file. */
final class TableFile {
    private static final int MOST_COLUMNS = 60;
    private static final Set<String> TABLE = Set.of("widths", "borders", "joined", "rows");
    private static final Set<String> ROW = Set.of("cells", "header", "each", "rows", "when", "unless");
    private static final Set<String> CELL = Set.of("text", "each", "join", "span", "merge", "style");

    private final Styles styles;
    private final double textWidth;

    /** @param textWidth the widest that a table may be, in millimetres */
    TableFile(Styles styles, double textWidth) {
        this.styles = styles;
        this.textWidth = textWidth;
    }

    Node.Table table(LayoutEntry entry, NamesInForce names) throws IssuingException {
        entry.only(TABLE);
        List<Double> shares = new ArrayList<>();
        for (LayoutEntry width : entry.get("widths").list()) {
            shares.add(width.number(1, 1_000));
        }
        if (shares.isEmpty() || shares.size() > MOST_COLUMNS) {
            throw entry.get("widths").wrong("列数应为 1 到 " + MOST_COLUMNS, "1 to " + MOST_COLUMNS + " columns are wanted");
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> widths =
                shares.stream().map(share -> share * textWidth / sum).toList();
        List<TableRow> rows = new ArrayList<>();
        for (LayoutEntry row : entry.get("rows").list()) {
            rows.add(row(row, names, widths.size()));
        }
        checkHeaders(entry, rows);
        return new Node.Table(
                widths, entry.get("borders").flag(true), entry.get("joined").flag(false), List.copyOf(rows));
    }

    /** Only rows at the beginning of a table can be repeated on its next page. */
    private static void checkHeaders(LayoutEntry entry, List<TableRow> rows) throws IssuingException {
        boolean over = false;
        for (TableRow row : rows) {
            boolean header = row instanceof TableRow.Cells cells && cells.header();
            if (header && over) {
                throw entry.get("rows")
                        .wrong(
                                "表头行只能在表格开头；请另起一个 joined: true 的表格",
                                "header rows only begin a table; begin another one with joined: true");
            }
            over |= !header;
        }
    }

    private TableRow row(LayoutEntry entry, NamesInForce names, int columns) throws IssuingException {
        if (!entry.isMap()) {
            return new TableRow.Cells(cells(entry, names, columns, false), false);
        }
        entry.only(ROW);
        LayoutEntry list = entry.get("each");
        if (list.isThere()) {
            return new TableRow.Each(list.text(), rows(entry, names.within(list), columns));
        }
        for (String condition : List.of("when", "unless")) {
            LayoutEntry name = entry.get(condition);
            if (name.isThere()) {
                return new TableRow.When(names.condition(name), condition.equals("when"), rows(entry, names, columns));
            }
        }
        boolean header = entry.get("header").flag(false);
        return new TableRow.Cells(cells(entry.get("cells"), names, columns, header), header);
    }

    private List<TableRow> rows(LayoutEntry entry, NamesInForce names, int columns) throws IssuingException {
        if (entry.get("cells").isThere()) {
            return List.of(new TableRow.Cells(cells(entry.get("cells"), names, columns, false), false));
        }
        List<TableRow> rows = new ArrayList<>();
        for (LayoutEntry row : entry.get("rows").list()) {
            rows.add(row(row, names, columns));
        }
        return List.copyOf(rows);
    }

    private List<CellSpec> cells(LayoutEntry entry, NamesInForce names, int columns, boolean header)
            throws IssuingException {
        List<CellSpec> cells = new ArrayList<>();
        int column = 0;
        for (LayoutEntry cell : entry.list()) {
            CellSpec spec = cell(cell, names, column, header);
            column += spec.across();
            cells.add(spec);
        }
        if (column != columns) {
            throw entry.wrong(
                    "此行共占 " + column + " 列，表格有 " + columns + " 列",
                    "the cells take " + column + " columns of " + columns);
        }
        return List.copyOf(cells);
    }

    private CellSpec cell(LayoutEntry entry, NamesInForce names, int column, boolean header) throws IssuingException {
        boolean plain = entry.isText();
        if (!plain) {
            entry.only(CELL);
        }
        Words words = WordsFile.words(entry, plain ? entry : entry.get("text"), names);
        String usual = header ? "header" : words.isLiteral() ? "label" : "value";
        if (plain) {
            LayoutEntry style = new LayoutEntry(entry.file(), entry.at(), null);
            return new CellSpec(words, column, 1, Merge.NEVER, styles.of(style, usual));
        }
        return new CellSpec(
                words,
                column,
                entry.get("span").whole(1, 1, MOST_COLUMNS),
                entry.get("merge").choice(Merge.NEVER),
                styles.of(entry.get("style"), usual));
    }
}
