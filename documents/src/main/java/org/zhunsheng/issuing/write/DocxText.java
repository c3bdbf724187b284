package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.List;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup.Fonts;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.TextStyle;

/** Paragraphs, headings, contents and cells of a word document. */
final class DocxText {
    private static final int HALF_POINTS = 2;

    private final XmlOut xml;
    private final Fonts fonts;

    DocxText(XmlOut xml, Fonts fonts) {
        this.xml = xml;
        this.fonts = fonts;
    }

    void paragraph(Paragraph paragraph, boolean newPage) throws IOException {
        xml.open("w:p");
        properties(paragraph, "", newPage);
        run(paragraph.text(), paragraph.style(), fonts.body());
        xml.close();
    }

    void heading(Heading heading, boolean newPage) throws IOException {
        xml.open("w:p");
        properties(heading.paragraph(), "Heading" + heading.level(), newPage);
        String id = String.valueOf(heading.number());
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(heading));
        run(heading.paragraph().text(), heading.paragraph().style(), fonts.heading());
        xml.empty("w:bookmarkEnd", "w:id", id).close();
    }

    private static String bookmark(Heading heading) {
        return "_Toc%06d".formatted(heading.number());
    }

    private void properties(Paragraph paragraph, String style, boolean newPage) throws IOException {
        xml.open("w:pPr");
        if (!style.isEmpty()) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        double size = paragraph.style().size();
        xml.empty(
                "w:spacing",
                "w:before",
                twips(paragraph.above()),
                "w:after",
                twips(size / 4),
                "w:line",
                twips(size * PageLayout.PROSE_LINE),
                "w:lineRule",
                "exact");
        if (paragraph.indent() > 0) {
            long wide = DocxUnits.twipsOfPoints(
                    paragraph.indent() * paragraph.style().size());
            xml.empty(
                    "w:ind",
                    "w:firstLineChars",
                    String.valueOf(paragraph.indent() * 100),
                    "w:firstLine",
                    String.valueOf(wide));
        }
        xml.empty("w:jc", "w:val", justification(paragraph.style().align())).close();
    }

    private static String twips(double points) {
        return String.valueOf(DocxUnits.twipsOfPoints(points));
    }

    private static String justification(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    private void run(String text, TextStyle style, String font) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        DocxParts.fonts(xml, font);
        if (style.bold()) {
            xml.empty("w:b");
        }
        xml.empty("w:sz", "w:val", String.valueOf(Math.round(style.size() * HALF_POINTS)))
                .close();
        xml.element("w:t", text, "xml:space", "preserve").close();
    }

    /** The smallest paragraph there is: what keeps two tables apart, and begins a page before one. */
    void gap(boolean joined, boolean newPage) throws IOException {
        xml.open("w:p").open("w:pPr");
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        String height = joined ? "20" : "160";
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", height, "w:lineRule", "exact");
        xml.open("w:rPr").empty("w:sz", "w:val", "2").close().close().close();
    }

    /** One cell with its paragraphs, or the place below a cell that reaches down. */
    void cell(Cell cell, Grid grid) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty(
                "w:tcW",
                "w:w",
                String.valueOf(DocxUnits.twips(grid.width(cell.column(), cell.across()))),
                "w:type",
                "dxa");
        if (cell.across() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.across()));
        }
        switch (cell) {
            case Cell.Covered covered -> {
                xml.empty("w:vMerge").close();
                xml.empty("w:p");
            }
            case Cell.Filled filled -> {
                if (filled.down() > 1) {
                    xml.empty("w:vMerge", "w:val", "restart");
                }
                xml.empty("w:vAlign", "w:val", "center").close();
                words(filled);
            }
        }
        xml.close();
    }

    private void words(Cell.Filled cell) throws IOException {
        List<String> paragraphs = cell.content().paragraphs();
        for (int i = 0; i < Math.max(1, paragraphs.size()); i++) {
            xml.open("w:p").open("w:pPr");
            String line = twips(cell.style().size() * Band.LINE);
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", line, "w:lineRule", "exact");
            xml.empty("w:jc", "w:val", justification(cell.style().align())).close();
            if (i < paragraphs.size()) {
                run(paragraphs.get(i), cell.style(), fonts.body());
            }
            xml.close();
        }
    }

    /** A field that the word processor renews, filled with what is known now. */
    void contents(Contents contents, boolean newPage) throws IOException {
        paragraph(contents.title(), newPage);
        List<Contents.Entry> entries = contents.entries();
        for (int i = 0; i < entries.size(); i++) {
            Contents.Entry entry = entries.get(i);
            xml.open("w:p").open("w:pPr");
            xml.empty("w:pStyle", "w:val", "TOC" + entry.heading().level()).close();
            if (i == 0) {
                field("begin");
                xml.open("w:r").element("w:instrText", " TOC \\o \"1-3\" \\h \\z \\u ", "xml:space", "preserve");
                xml.close();
                field("separate");
            }
            xml.open("w:hyperlink", "w:anchor", bookmark(entry.heading()), "w:history", "1");
            plain(entry.heading().paragraph().text());
            xml.open("w:r").empty("w:tab").close();
            field("begin");
            xml.open("w:r");
            xml.element("w:instrText", " PAGEREF " + bookmark(entry.heading()) + " \\h ", "xml:space", "preserve");
            xml.close();
            field("separate");
            plain(entry.page() == 0 ? "" : String.valueOf(entry.page()));
            field("end");
            xml.close();
            if (i == entries.size() - 1) {
                field("end");
            }
            xml.close();
        }
    }

    private void field(String type) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void plain(String text) throws IOException {
        xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }
}
