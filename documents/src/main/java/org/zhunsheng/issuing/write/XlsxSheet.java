package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Cell.Content;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;
import org.zhunsheng.issuing.write.XlsxStyles.Look;

/** One sheet of a workbook, written row by row. Every word is a text cell: nothing in it is ever a formula. */
final class XlsxSheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1 << 20;
    private static final int EXACT_DIGITS = 15;
    private static final double MILLIMETRES_PER_CHARACTER = 1.93;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private static final TextStyle PLAIN = new TextStyle(10, false, Align.LEFT);

    private final XmlOut xml;
    private final PageSetup setup;
    private final XlsxColumns columns;
    private final XlsxStyles styles;
    private final List<String> merges = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private int row;
    private int firstHeader = -1;
    private int lastHeader = -1;

    XlsxSheet(XmlOut xml, PageSetup setup, XlsxStyles styles) throws IOException {
        this.xml = xml;
        this.setup = setup;
        this.columns = new XlsxColumns(setup.stops());
        this.styles = styles;
        xml.open("worksheet", "xmlns", MAIN);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
        for (int i = 0; i < columns.count(); i++) {
            String number = String.valueOf(i + 1);
            String width = decimal(columns.width(i) / MILLIMETRES_PER_CHARACTER);
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.close().open("sheetData");
    }

    /** The rows that a printed table repeats, counted from 1, or {@code null}. */
    int @Nullable [] repeated() {
        return firstHeader < 0 ? null : new int[] {firstHeader + 1, lastHeader + 1};
    }

    void breakPage() {
        if (row > 0) {
            breaks.add(row);
        }
    }

    /** A line across the sheet. */
    void line(Paragraph paragraph) throws IOException {
        TextStyle style = paragraph.style();
        String text = "\u3000".repeat(paragraph.indent()) + paragraph.text();
        double width = columns.width(0, columns.count());
        openRow(RowHeights.points(new Content(List.of(text), null), style, width) + Math.min(paragraph.above(), 60));
        int look = styles.number(new Look(style, false, ""));
        cell(0, look, new Content(List.of(text), null));
        for (int i = 1; i < columns.count(); i++) {
            cell(i, look, Content.EMPTY);
        }
        xml.close();
        merge(0, columns.count(), 1);
        row++;
    }

    private void openRow(double points) throws IOException {
        if (row >= MOST_ROWS) {
            throw tooLong("行数超过 Excel 上限 " + MOST_ROWS, "more rows than Excel holds, " + MOST_ROWS);
        }
        xml.open("row", "r", String.valueOf(row + 1), "ht", decimal(points), "customHeight", "1");
    }

    void band(List<Row> rows, Grid grid) throws IOException {
        double[] heights = RowHeights.of(rows, grid);
        for (int i = 0; i < rows.size(); i++) {
            Row cells = rows.get(i);
            if (cells.header() && (firstHeader < 0 || lastHeader == row - 1)) {
                firstHeader = firstHeader < 0 ? row : firstHeader;
                lastHeader = row;
            }
            openRow(heights[i]);
            for (Cell cell : cells.cells()) {
                cell(cell, grid);
            }
            xml.close();
            row++;
        }
    }

    private void cell(Cell cell, Grid grid) throws IOException {
        double left = grid.width(0, cell.column());
        int from = columns.at(left);
        int to = columns.at(left + grid.width(cell.column(), cell.across()));
        switch (cell) {
            case Cell.Covered covered -> {
                int look = styles.number(new Look(PLAIN, grid.borders(), ""));
                for (int i = from; i < to; i++) {
                    cell(i, look, Content.EMPTY);
                }
            }
            case Cell.Filled filled -> {
                int look = styles.number(new Look(filled.style(), grid.borders(), format(filled.content())));
                cell(from, look, filled.content());
                for (int i = from + 1; i < to; i++) {
                    cell(i, look, Content.EMPTY);
                }
                merge(from, to, filled.down());
            }
        }
    }

    private void merge(int from, int to, int down) {
        if (to - from > 1 || down > 1) {
            merges.add(XlsxColumns.name(from, row) + ":" + XlsxColumns.name(to - 1, row + down - 1));
        }
    }

    /** Numbers that a spreadsheet keeps exactly are numbers; longer ones are texts. */
    private static @Nullable BigDecimal number(Content content) {
        Cell.Figure figure = content.figure();
        return figure == null || figure.value().precision() > EXACT_DIGITS ? null : figure.value();
    }

    private static String format(Content content) {
        BigDecimal number = number(content);
        if (number == null || content.figure() == null) {
            return "";
        }
        String whole = content.figure().grouped() ? "#,##0" : "0";
        return number.scale() > 0 ? whole + "." + "0".repeat(number.scale()) : whole;
    }

    private void cell(int column, int look, Content content) throws IOException {
        String name = XlsxColumns.name(column, row);
        BigDecimal number = number(content);
        if (number != null) {
            xml.open("c", "r", name, "s", String.valueOf(look)).element("v", number.toPlainString());
            xml.close();
        } else if (content.paragraphs().isEmpty()) {
            xml.empty("c", "r", name, "s", String.valueOf(look));
        } else {
            String text = content.text();
            if (text.length() > LONGEST_CELL) {
                throw tooLong(
                        "单元格文字有 " + text.length() + " 个字符，超过 Excel 上限 " + LONGEST_CELL,
                        "a cell of " + text.length() + " characters, and Excel holds " + LONGEST_CELL);
            }
            xml.open("c", "r", name, "s", String.valueOf(look), "t", "inlineStr")
                    .open("is");
            xml.element("t", escaped(text), "xml:space", "preserve").close().close();
        }
    }

    private static IssuingException tooLong(String chinese, String english) {
        return new IssuingException(
                IssuingException.Code.TOO_LONG,
                chinese + "。请改用 docx、pdf 或 html。",
                english + ". Issue it as docx, pdf or html.",
                null);
    }

    /** Excel takes _x000D_ for a character; a text that has it says so. */
    private static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    void end() throws IOException {
        xml.close();
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", String.valueOf(merges.size()));
            for (String merge : merges) {
                xml.empty("mergeCell", "ref", merge);
            }
            xml.close();
        }
        paper();
        if (setup.numbers() != PageSetup.Numbers.NONE) {
            xml.open("headerFooter").element("oddFooter", "&C— &P —").close();
        }
        if (!breaks.isEmpty()) {
            String count = String.valueOf(breaks.size());
            xml.open("rowBreaks", "count", count, "manualBreakCount", count);
            for (int at : breaks) {
                xml.empty("brk", "id", String.valueOf(at), "max", "16383", "man", "1");
            }
            xml.close();
        }
        xml.close().end();
    }

    /** A4, as wide as one page and as long as it takes. */
    private void paper() throws IOException {
        PageSetup.Margins margins = setup.margins();
        String direction = setup.landscape() ? "landscape" : "portrait";
        xml.empty("printOptions", "horizontalCentered", "1");
        xml.empty(
                "pageMargins",
                "left",
                inches(margins.left()),
                "right",
                inches(margins.right()),
                "top",
                inches(margins.top()),
                "bottom",
                inches(margins.bottom()),
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", direction, "fitToWidth", "1", "fitToHeight", "0");
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static String inches(double millimetres) {
        return decimal(millimetres / MILLIMETRES_PER_INCH);
    }
}
