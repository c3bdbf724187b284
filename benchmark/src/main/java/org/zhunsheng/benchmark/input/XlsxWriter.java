package org.zhunsheng.benchmark.input;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook row by row, as Excel does: texts in a table that the cells point into, numbers in the cells. Only that
 * table is held, so a sheet may be as long as Excel allows.
 */
public final class XlsxWriter implements Closeable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LETTERS = 26;

    private final ZipOutputStream zip;
    private final Writer out;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private int row;

    public XlsxWriter(OutputStream target) {
        zip = new ZipOutputStream(target);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Begins a sheet. */
    public void sheet(String name) throws IOException {
        finishSheet();
        sheets.add(name);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row = 0;
    }

    /** Begins a row. */
    public void startRow() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    /** Adds a cell that holds text; nothing where the text is empty. */
    public void text(int column, String text) throws IOException {
        if (!text.isEmpty()) {
            int index = strings.computeIfAbsent(text, fresh -> strings.size());
            out.write("<c r=\"" + reference(column, row) + "\" t=\"s\"><v>" + index + "</v></c>");
        }
    }

    /** Adds a cell that holds a number. */
    public void number(int column, long number) throws IOException {
        out.write("<c r=\"" + reference(column, row) + "\"><v>" + number + "</v></c>");
    }

    /** Merges a region whose upper left cell stands in the row at hand. */
    public void merge(int column, int columns, int rows) {
        merges.add(reference(column, row) + ":" + reference(column + columns - 1, row + rows - 1));
    }

    /** Ends the row at hand. */
    public void endRow() throws IOException {
        out.write("</row>");
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        begin("xl/sharedStrings.xml");
        out.write("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        for (String text : strings.keySet()) {
            out.write("<si><t>" + Markup.escaped(text) + "</t></si>");
        }
        out.write("</sst>");
        end();
        workbook();
        zip.close();
    }

    private void finishSheet() throws IOException {
        if (sheets.isEmpty()) {
            return;
        }
        out.write("</sheetData>");
        if (!merges.isEmpty()) {
            out.write("<mergeCells count=\"" + merges.size() + "\">");
            for (String merge : merges) {
                out.write("<mergeCell ref=\"" + merge + "\"/>");
            }
            out.write("</mergeCells>");
            merges.clear();
        }
        out.write("</worksheet>");
        end();
    }

    private void workbook() throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(Markup.escaped(sheets.get(i - 1)), i, i));
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation(sheets.size() + 1, "sharedStrings", "sharedStrings.xml"));
        types.append(override("/xl/workbook.xml", "sheet.main"))
                .append(override("/xl/sharedStrings.xml", "sharedStrings"));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>" + types + "</Types>");
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        out.write(HEAD);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String reference(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
