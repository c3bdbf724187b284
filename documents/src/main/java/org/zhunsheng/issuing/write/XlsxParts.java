package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook has besides its sheets and their formats: which there are, and what each part is.
 *
 * @param parts the file
 * @param sheets in their order
 */
record XlsxParts(OfficeParts parts, List<Sheet> sheets) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /**
     * A sheet.
     *
     * @param repeated the first and the last row that a printed table repeats, counted from 1, or {@code null}
     */
    record Sheet(String name, int @Nullable [] repeated) {}

    /** Writes all of it. */
    void write() throws IOException {
        workbook();
        relations();
        types();
        parts.part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    private void workbook() throws IOException {
        XmlOut xml = new XmlOut(parts.part("xl/workbook.xml")).declaration();
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE).open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = String.valueOf(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close();
        if (sheets.stream().anyMatch(sheet -> sheet.repeated() != null)) {
            xml.open("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                int[] rows = sheets.get(i).repeated();
                if (rows != null) {
                    String name = "'" + sheets.get(i).name().replace("'", "''") + "'";
                    xml.element(
                            "definedName",
                            name + "!$" + rows[0] + ":$" + rows[1],
                            "name",
                            "_xlnm.Print_Titles",
                            "localSheetId",
                            String.valueOf(i));
                }
            }
            xml.close();
        }
        xml.close().end();
    }

    private void relations() throws IOException {
        XmlOut xml = new XmlOut(parts.part("xl/_rels/workbook.xml.rels")).declaration();
        xml.open("Relationships", "xmlns", PACKAGE);
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + i,
                    "Type",
                    OFFICE + "/worksheet",
                    "Target",
                    "worksheets/sheet" + i + ".xml");
        }
        xml.empty("Relationship", "Id", "rIdStyles", "Type", OFFICE + "/styles", "Target", "styles.xml");
        xml.close().end();
    }

    private void types() throws IOException {
        XmlOut xml = new XmlOut(parts.part("[Content_Types].xml")).declaration();
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty(
                    "Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType", TYPE + "worksheet+xml");
        }
        xml.close().end();
    }
}
