package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.text.Formulas;

/**
 * A workbook of one list of any length: rows are written as they come, and what does not fit onto a sheet goes onto the next
 * one, under the same headings. It has no print layout; a form is what {@link XlsxWriter} is for.
 *
 * <p>A list of a million rows is half a gigabyte of XML, so that is put together as bytes without a writer of XML in between.
 */
public final class ListSheets {
    private static final int MOST_ROWS = 1 << 20;
    private static final int LONGEST_CELL = 32_767;
    private static final int EXACT_DIGITS = 15;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TEXT = "t=\"inlineStr\"><is><t xml:space=\"preserve\">";

    /** Three looks: plain; words that could be taken for a formula, with the mark of an apostrophe; and bold headings. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font>\
            <font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill>\
            <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" quotePrefix="1"/>\
            </cellXfs></styleSheet>""".formatted(MAIN);

    private final OfficeParts parts;
    private final SheetNames names = new SheetNames();
    private final List<XlsxParts.Sheet> sheets = new ArrayList<>();
    private final String name;
    private final List<Column> columns;
    private final int most;

    /** How the cells of each column begin. */
    private final List<String> cells = new ArrayList<>();

    private @Nullable SheetBytes sheet;
    private String number = "";
    private int row;
    private int column;

    /**
     * A column.
     *
     * @param heading over it
     * @param characters how wide it is
     */
    public record Column(String heading, int characters) {}

    /**
     * A list.
     *
     * @param name of its sheets
     */
    public ListSheets(OutputStream out, String name, List<Column> columns) {
        this(out, name, columns, MOST_ROWS);
    }

    /** @param most how many rows a sheet holds, its headings included */
    ListSheets(OutputStream out, String name, List<Column> columns, int most) {
        this.most = most;
        this.parts = new OfficeParts(out);
        this.name = name;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            cells.add("<c r=\"" + XlsxColumns.letters(i));
        }
    }

    /** Begins a row, and a sheet where the one before is full. */
    public ListSheets beginRow() throws IOException {
        if (sheet == null || row == most) {
            endSheet();
            beginSheet();
        }
        openRow();
        return this;
    }

    private SheetBytes sheet() {
        if (sheet == null) {
            throw new IllegalStateException("no row has begun");
        }
        return sheet;
    }

    private void openRow() throws IOException {
        row++;
        column = 0;
        number = row + "\"";
        sheet().markup("<row r=\"").markup(number).markup(">");
    }

    /** The words of the next cell; an empty one where there are none. */
    public ListSheets text(@Nullable String text) throws IOException {
        return words(text, text != null && Formulas.looksLikeOne(text) ? " s=\"1\" " : " ");
    }

    private ListSheets words(@Nullable String text, String look) throws IOException {
        if (text != null && !text.isEmpty()) {
            if (text.length() > LONGEST_CELL) {
                throw tooLong(text.length());
            }
            cell().markup(look).markup(TEXT).words(text).markup("</t></is></c>");
        }
        column++;
        return this;
    }

    /** The number of the next cell; one that a spreadsheet would round is written as words. */
    public ListSheets number(@Nullable BigDecimal value) throws IOException {
        if (value != null && value.precision() > EXACT_DIGITS) {
            return text(value.toPlainString());
        }
        if (value != null) {
            cell().markup("><v>").markup(value.toPlainString()).markup("</v></c>");
        }
        column++;
        return this;
    }

    private SheetBytes cell() throws IOException {
        return sheet().markup(cells.get(column)).markup(number);
    }

    /** Ends a row. */
    public void endRow() throws IOException {
        sheet().markup("</row>");
    }

    private void beginSheet() throws IOException {
        sheets.add(new XlsxParts.Sheet(names.next(name), null));
        SheetBytes begun = new SheetBytes(parts.part("xl/worksheets/sheet" + sheets.size() + ".xml"));
        sheet = begun;
        row = 0;
        begun.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= columns.size(); i++) {
            begun.markup("<col min=\"" + i + "\" max=\"" + i + "\" width=\""
                    + columns.get(i - 1).characters() + "\" customWidth=\"1\"/>");
        }
        begun.markup("</cols><sheetData>");
        openRow();
        for (Column each : columns) {
            words(each.heading(), " s=\"2\" ");
        }
        endRow();
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            sheet.markup("</sheetData></worksheet>").flush();
        }
    }

    /** Ends the list; one without rows has its headings. The stream stays open. */
    public void end() throws IOException {
        if (sheet == null) {
            beginSheet();
        }
        endSheet();
        parts.part("xl/styles.xml", STYLES);
        new XlsxParts(parts, sheets).write();
        parts.end();
    }

    private static IssuingException tooLong(int characters) {
        return new IssuingException(
                IssuingException.Code.TOO_LONG,
                "单元格文字有 " + characters + " 个字符，超过 Excel 上限 " + LONGEST_CELL + "。",
                "a cell of " + characters + " characters, and Excel holds " + LONGEST_CELL + ".",
                null);
    }
}
