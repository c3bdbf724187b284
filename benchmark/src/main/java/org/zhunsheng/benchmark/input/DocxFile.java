package org.zhunsheng.benchmark.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tables as Word does: headings as paragraphs, a merged cell once in each row that it touches. */
final class DocxFile {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CONTENT_TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final String BORDERS = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/>"
            + "<w:bottom w:val=\"single\"/><w:right w:val=\"single\"/><w:insideH w:val=\"single\"/>"
            + "<w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";

    private DocxFile() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/document.xml", document(tables));
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String document(List<Table> tables) {
        StringBuilder out = new StringBuilder(XML)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (Table table : tables) {
            table.heading().forEach(line -> paragraph(out, line));
            out.append("<w:tbl>").append(BORDERS).append("<w:tblGrid>");
            out.append("<w:gridCol w:w=\"1300\"/>".repeat(table.width())).append("</w:tblGrid>");
            for (List<Table.Slot> row : table.slots()) {
                out.append("<w:tr>");
                row.forEach(slot -> cell(out, slot));
                out.append("</w:tr>");
            }
            out.append("</w:tbl>");
            paragraph(out, "");
        }
        return out.append("</w:body></w:document>").toString();
    }

    private static void cell(StringBuilder out, Table.Slot slot) {
        Cell cell = slot.cell();
        out.append("<w:tc><w:tcPr>");
        if (cell.columns() > 1) {
            out.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        if (cell.rows() > 1) {
            out.append(slot.begins() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        out.append("</w:tcPr>");
        paragraph(out, slot.begins() ? cell.text() : "");
        out.append("</w:tc>");
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append("<w:p>");
        if (!text.isEmpty()) {
            out.append("<w:r><w:t>").append(Markup.escaped(text)).append("</w:t></w:r>");
        }
        out.append("</w:p>");
    }
}
