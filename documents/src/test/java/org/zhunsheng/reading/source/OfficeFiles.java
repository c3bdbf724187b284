package org.zhunsheng.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small .docx and .xlsx files part by part. */
final class OfficeFiles {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int sheetCount;
    private String workbookProperties = "";

    /** A Word file with this body. */
    static OfficeFiles docx(String body) {
        return docx(body, WORD);
    }

    static OfficeFiles docx(String body, String namespace) {
        String declared =
                "xmlns:w='" + namespace + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                        + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml'"
                        + " xmlns:w16se='http://schemas.microsoft.com/office/word/2015/wordml/symex'";
        OfficeFiles file = new OfficeFiles();
        return file.part("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")))
                .part("word/document.xml", "<w:document " + declared + "><w:body>" + body + "</w:body></w:document>");
    }

    /** Adds styles to a Word file. */
    OfficeFiles styles(String styles) {
        relations.append(relation("s", "styles", "styles.xml"));
        return part("word/styles.xml", "<w:styles xmlns:w='" + WORD + "'>" + styles + "</w:styles>");
    }

    /** Adds numbering to a Word file. */
    OfficeFiles numbering(String numbering) {
        relations.append(relation("n", "numbering", "numbering.xml"));
        return part("word/numbering.xml", "<w:numbering xmlns:w='" + WORD + "'>" + numbering + "</w:numbering>");
    }

    /** Adds footnotes or endnotes to a Word file; {@code kind} is the one or the other word in the singular. */
    OfficeFiles notes(String kind, String notes) {
        relations.append(relation(kind, kind + "s", kind + "s.xml"));
        return part(
                "word/" + kind + "s.xml", "<w:" + kind + "s xmlns:w='" + WORD + "'>" + notes + "</w:" + kind + "s>");
    }

    /** An Excel file without sheets. */
    static OfficeFiles xlsx() {
        OfficeFiles file = new OfficeFiles();
        return file.part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    }

    /** Adds a sheet: what stands between its first and its last tag. */
    OfficeFiles sheet(String name, String content) {
        return sheet(name, "visible", content);
    }

    OfficeFiles sheet(String name, String state, String content) {
        sheetCount++;
        sheets.append("<sheet name='" + name + "' state='" + state + "' r:id='sheet" + sheetCount + "'/>");
        String target = "worksheets/sheet" + sheetCount + ".xml";
        relations.append(relation("sheet" + sheetCount, "worksheet", target));
        return part("xl/" + target, "<worksheet xmlns='" + SHEET + "'>" + content + "</worksheet>");
    }

    OfficeFiles strings(String... items) {
        relations.append(relation("strings", "sharedStrings", "sharedStrings.xml"));
        return part("xl/sharedStrings.xml", "<sst xmlns='" + SHEET + "'>" + String.join("", items) + "</sst>");
    }

    /** Adds cell formats by their codes: style 0 is the bare number, style 1 the first code. */
    OfficeFiles formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId='" + (200 + i) + "' formatCode='" + codes[i] + "'/>");
            cells.append("<xf numFmtId='" + (200 + i) + "'/>");
        }
        relations.append(relation("styles", "styles", "styles.xml"));
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + SHEET + "'><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId='9'/>"
                        + "</cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    OfficeFiles daysFrom1904() {
        workbookProperties = "<workbookPr date1904='1'/>";
        return this;
    }

    OfficeFiles part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    OfficeFiles part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    SourceFile build() {
        return new SourceFile("test", null, bytes());
    }

    byte[] bytes() {
        if (sheetCount > 0) {
            parts.put("xl/_rels/workbook.xml.rels", utf8(relations(relations.toString())));
            parts.put(
                    "xl/workbook.xml",
                    utf8("<workbook xmlns='" + SHEET + "' xmlns:r='" + RELATION + "'>" + workbookProperties + "<sheets>"
                            + sheets + "</sheets></workbook>"));
        } else {
            parts.put("word/_rels/document.xml.rels", utf8(relations(relations.toString())));
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String relations(String inside) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATION + type + "' Target='" + target + "'/>";
    }
}
