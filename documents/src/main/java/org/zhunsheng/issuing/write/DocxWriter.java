package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSetup.Numbers;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;

/** Writes .docx as a stream of XML: a book of a thousand tables takes no more memory than its longest table row. */
final class DocxWriter implements PageSink {
    private final OutputStream out;
    private @Nullable Open open;

    /** What is there once a document has begun. */
    private record Open(OfficeParts parts, PageSetup setup, XmlOut xml, DocxText text) {}

    private @Nullable Grid grid;
    private boolean tableBefore;
    private boolean newPage;
    private boolean fresh = true;
    private boolean numbered;

    DocxWriter(OutputStream out) {
        this.out = out;
    }

    private Open open() {
        if (open == null) {
            throw new IllegalStateException("the document has not begun");
        }
        return open;
    }

    @Override
    public void begin(PageSetup setup) throws IOException {
        OfficeParts parts = new OfficeParts(out);
        DocxParts.write(parts, setup);
        XmlOut xml = new XmlOut(parts.part("word/document.xml")).declaration();
        xml.open("w:document", "xmlns:w", DocxParts.WORD, "xmlns:r", DocxParts.RELATIONS)
                .open("w:body");
        open = new Open(parts, setup, xml, new DocxText(xml, setup.fonts()));
    }

    /** A word document has no sheets. */
    @Override
    public void sheet(String name) {}

    @Override
    public void heading(Heading heading) throws IOException {
        open().text().heading(heading, breaksPage());
        tableBefore = false;
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        open().text().paragraph(paragraph, breaksPage());
        tableBefore = false;
    }

    private boolean breaksPage() {
        boolean now = newPage && !fresh;
        newPage = false;
        fresh = false;
        return now;
    }

    @Override
    public void contents(Contents contents) throws IOException {
        Open here = open();
        here.text().contents(contents, breaksPage());
        if (here.setup().numbers() == Numbers.AFTER_CONTENTS) {
            here.xml().open("w:p").open("w:pPr");
            section(false);
            here.xml().close().close();
            numbered = true;
            fresh = true;
        } else {
            newPage = true;
        }
        tableBefore = false;
    }

    @Override
    public void pageBreak() {
        newPage = true;
    }

    @Override
    public void openGrid(Grid shape) throws IOException {
        grid = shape;
        boolean breaks = breaksPage();
        if (tableBefore || breaks) {
            open().text().gap(shape.joined(), breaks);
        }
        XmlOut xml = open().xml();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", String.valueOf(DocxUnits.twips(shape.width())), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center");
        if (shape.borders()) {
            xml.open("w:tblBorders");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
            }
            xml.close();
        }
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            boolean beside = side.equals("left") || side.equals("right");
            String space = String.valueOf(DocxUnits.twipsOfPoints(beside ? Band.SIDE : Band.ABOVE));
            xml.empty("w:" + side, "w:w", space, "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid");
        for (double width : shape.widths()) {
            xml.empty("w:gridCol", "w:w", String.valueOf(DocxUnits.twips(width)));
        }
        xml.close();
    }

    @Override
    public void band(List<Row> rows) throws IOException {
        Grid shape = grid;
        if (shape == null) {
            throw new IllegalStateException("rows outside of a grid");
        }
        XmlOut xml = open().xml();
        for (Row row : rows) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
            xml.empty("w:trHeight", "w:val", "400", "w:hRule", "atLeast");
            if (row.header()) {
                xml.empty("w:tblHeader");
            }
            xml.close();
            for (Cell cell : row.cells()) {
                open().text().cell(cell, shape);
            }
            xml.close();
        }
    }

    @Override
    public void closeGrid() throws IOException {
        open().xml().close();
        grid = null;
        tableBefore = true;
    }

    @Override
    public void end() throws IOException {
        Open here = open();
        if (tableBefore || fresh) {
            here.text().gap(true, false);
        }
        boolean all =
                here.setup().numbers() == Numbers.ALL || here.setup().numbers() == Numbers.AFTER_CONTENTS && !numbered;
        section(all || numbered);
        here.xml().close().close().end();
        here.parts().end();
    }

    private void section(boolean withNumbers) throws IOException {
        PageSetup setup = open().setup();
        XmlOut xml = open().xml();
        xml.open("w:sectPr");
        if (withNumbers) {
            xml.empty("w:footerReference", "w:type", "default", "r:id", DocxParts.FOOT);
        }
        String width = String.valueOf(DocxUnits.twips(setup.width()));
        String height = String.valueOf(DocxUnits.twips(setup.height()));
        if (setup.landscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        PageSetup.Margins margins = setup.margins();
        xml.empty(
                "w:pgMar",
                "w:top",
                String.valueOf(DocxUnits.twips(margins.top())),
                "w:right",
                String.valueOf(DocxUnits.twips(margins.right())),
                "w:bottom",
                String.valueOf(DocxUnits.twips(margins.bottom())),
                "w:left",
                String.valueOf(DocxUnits.twips(margins.left())),
                "w:header",
                "720",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        if (withNumbers) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.close();
    }
}
