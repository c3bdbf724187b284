package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;

/** Writes .xlsx as a stream of XML, one sheet after the other. */
final class XlsxWriter implements PageSink {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OfficeParts parts;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable PageSetup setup;
    private @Nullable XlsxStyles styles;
    private @Nullable XlsxSheet open;
    private @Nullable Grid grid;
    private boolean newPage;

    private record Sheet(String name, int @Nullable [] repeated) {}

    XlsxWriter(OutputStream out) {
        this.parts = new OfficeParts(out);
    }

    @Override
    public void begin(PageSetup page) {
        setup = page;
        styles = new XlsxStyles(page.fonts().body());
    }

    @Override
    public void sheet(String name) throws IOException {
        closeSheet();
        openSheet(name);
    }

    private XlsxSheet openSheet(String name) throws IOException {
        PageSetup page = setup;
        XlsxStyles looks = styles;
        if (page == null || looks == null) {
            throw new IllegalStateException("the document has not begun");
        }
        String part = "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml";
        XlsxSheet sheet = new XlsxSheet(new XmlOut(parts.part(part)).declaration(), page, looks);
        sheets.add(new Sheet(names.next(name), null));
        open = sheet;
        newPage = false;
        return sheet;
    }

    private XlsxSheet sheet() throws IOException {
        XlsxSheet sheet = open == null ? openSheet(setup == null ? "" : setup.title()) : open;
        if (newPage) {
            sheet.breakPage();
            newPage = false;
        }
        return sheet;
    }

    private void closeSheet() throws IOException {
        if (open != null) {
            open.end();
            sheets.set(sheets.size() - 1, new Sheet(sheets.getLast().name(), open.repeated()));
            open = null;
        }
    }

    @Override
    public void heading(Heading heading) throws IOException {
        sheet().line(heading.paragraph());
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        sheet().line(paragraph);
    }

    /** The names of the headings; sheets have no page numbers that could be told. */
    @Override
    public void contents(Contents contents) throws IOException {
        sheet().line(contents.title());
        for (Contents.Entry entry : contents.entries()) {
            Paragraph words = entry.heading().paragraph();
            sheet().line(new Paragraph(
                    words.text(),
                    contents.title().style().plain(),
                    2 * (entry.heading().level() - 1),
                    0));
        }
        newPage = true;
    }

    @Override
    public void pageBreak() {
        newPage = true;
    }

    @Override
    public void openGrid(Grid shape) {
        grid = shape;
    }

    @Override
    public void band(List<Row> rows) throws IOException {
        if (grid == null) {
            throw new IllegalStateException("rows outside of a grid");
        }
        sheet().band(rows, grid);
    }

    @Override
    public void closeGrid() {
        grid = null;
    }

    @Override
    public void end() throws IOException {
        sheet();
        closeSheet();
        if (styles != null) {
            styles.write(new XmlOut(parts.part("xl/styles.xml")).declaration());
        }
        workbook();
        relations();
        types();
        parts.part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.end();
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
