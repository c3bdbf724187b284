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
    private final OfficeParts parts;
    private final SheetNames names = new SheetNames();
    private final List<XlsxParts.Sheet> sheets = new ArrayList<>();
    private @Nullable PageSetup setup;
    private @Nullable XlsxStyles styles;
    private @Nullable XlsxSheet open;
    private @Nullable Grid grid;
    private boolean newPage;

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
        sheets.add(new XlsxParts.Sheet(names.next(name), null));
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
            sheets.set(sheets.size() - 1, new XlsxParts.Sheet(sheets.getLast().name(), open.repeated()));
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
        new XlsxParts(parts, sheets).write();
        parts.end();
    }
}
