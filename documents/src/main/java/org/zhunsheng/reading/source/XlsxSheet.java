package org.zhunsheng.reading.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a .xlsx from its first row to its last and tells a sink what shows. */
final class XlsxSheet {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LETTERS = 26;

    private final String fileName;
    private final XmlPart xml;
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final SheetSink sink;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;

    /**
     * What the sheets of a workbook share.
     *
     * @param fileName for messages
     * @param strings the texts that cells refer to
     * @param styles the number formats that cells refer to
     */
    record Workbook(String fileName, SharedStrings strings, XlsxStyles styles) {}

    XlsxSheet(XmlPart xml, Workbook workbook, SheetSink sink) {
        this.xml = xml;
        this.fileName = workbook.fileName();
        this.strings = workbook.strings();
        this.styles = workbook.styles();
        this.sink = sink;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> readColumns();
                case "row" -> readRow();
                case "mergeCell" -> readMerge();
                default -> {
                    // Everything else wraps these, or is about how the sheet looks and prints.
                }
            }
        }
    }

    private void readColumns() throws IOException {
        if (xml.flag("hidden", false) || "0".equals(xml.attribute("width"))) {
            sink.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
        }
    }

    private void readRow() throws IOException {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Numbers.parse(number, 0);
        if (row < 1 || row > MOST_ROWS) {
            throw ReadingException.damaged(
                    fileName,
                    "第 " + (number == null ? row : number) + " 行",
                    "row " + (number == null ? row : number),
                    null);
        }
        column = -1;
        sink.startRow(row, xml.flag("hidden", false) || "0".equals(xml.attribute("ht")));
        int entered = xml.enter();
        while (xml.nextWithin(entered)) {
            if (xml.atStart() && xml.name().equals("c")) {
                readCell();
            } else if (xml.atStart()) {
                xml.skip();
            }
        }
        sink.endRow();
    }

    private void readCell() throws IOException {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : columnOf(reference);
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        if (column >= MOST_COLUMNS) {
            throw damagedCell(reference);
        }
        text.setLength(0);
        boolean filled = false;
        String formula = null;
        int entered = xml.enter();
        while (xml.nextWithin(entered)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> {
                    xml.appendText(text);
                    filled = true;
                }
                case "is" -> {
                    SharedStrings.readRichText(xml, text);
                    filled = true;
                }
                case "f" -> formula = formula();
                default -> xml.skip();
            }
        }
        boolean number = type == null || type.equals("n");
        if (formula != null && (!filled || number && text.isEmpty())) {
            sink.uncomputed(column, formula);
        } else if (filled) {
            String shown = shown(type, style, reference);
            if (!shown.isEmpty()) {
                sink.cell(column, shown);
            }
        }
    }

    private String formula() throws ReadingException {
        StringBuilder words = new StringBuilder("=");
        xml.appendText(words);
        return words.toString();
    }

    private String shown(@Nullable String type, int style, @Nullable String reference) throws ReadingException {
        if (type == null || type.equals("n")) {
            String raw = text.toString();
            return raw.isBlank() ? "" : styles.display().show(raw, styles.format(style));
        }
        return switch (type) {
            case "s" -> {
                String shared = strings.get(Numbers.parse(text.toString(), -1));
                if (shared == null) {
                    throw damagedCell(reference);
                }
                yield shared;
            }
            case "b" -> text.indexOf("1") >= 0 ? "TRUE" : "FALSE";
            default -> VisibleText.of(XlsxText.unescaped(text));
        };
    }

    private void readMerge() throws IOException {
        String reference = xml.attribute("ref");
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (reference == null || colon < 0) {
            return;
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        int top = rowOf(first);
        int left = columnOf(first);
        int bottom = Math.min(rowOf(last), MOST_ROWS);
        int right = Math.min(columnOf(last), MOST_COLUMNS - 1);
        if (top >= 1 && left >= 0 && bottom >= top && right >= left) {
            sink.merge(new MergedRegion(top, left, bottom, right));
        }
    }

    private ReadingException damagedCell(@Nullable String reference) {
        return ReadingException.damaged(
                fileName,
                reference == null ? "第 " + row + " 行的单元格" : "单元格 " + reference,
                reference == null ? "cell in row " + row : "cell " + reference,
                null);
    }

    /** The column of {@code AB12}, from zero; beyond all columns where the letters are too many. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = (reference.charAt(i) & ~' ') - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        return column - 1;
    }

    /** The row of {@code AB12}; 0 where it names none. */
    private static int rowOf(String reference) {
        int digits = 0;
        while (digits < reference.length() && reference.charAt(digits) > '9') {
            digits++;
        }
        return Numbers.parse(reference.substring(digits), 0);
    }
}
