package org.zhunsheng.issuing.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Contents;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.Heading;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Paragraph;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;

/** Writes one page of HTML that needs nothing else, looks like the form and prints as it does. No script runs in it. */
final class HtmlWriter implements PageSink {
    private static final String STYLE = "issued.css";

    private final OutputStream out;
    private @Nullable XmlOut xml;
    private boolean newPage;
    private boolean begun;
    private boolean inHead;
    private boolean inBody;

    HtmlWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    private XmlOut xml() {
        if (xml == null) {
            throw new IllegalStateException("the document has not begun");
        }
        return xml;
    }

    @Override
    public void begin(PageSetup setup) throws IOException {
        XmlOut html = new XmlOut(out).doctype("<!DOCTYPE html>");
        xml = html;
        html.open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", setup.title());
        html.element("style", style(setup)).close();
        html.open("body").open("main");
    }

    private static String style(PageSetup setup) throws IOException {
        PageSetup.Margins margins = setup.margins();
        String paper = String.format(
                Locale.ROOT,
                "@page{size:A4 %s;margin:%smm %smm %smm %smm}main{max-width:%smm}body{font-family:Times New Roman,%s,SimSun,serif}"
                        + "h1,h2,h3{font-family:Times New Roman,%s,SimHei,sans-serif}\n",
                setup.landscape() ? "landscape" : "portrait",
                margins.top(),
                margins.right(),
                margins.bottom(),
                margins.left(),
                setup.textWidth(),
                plain(setup.fonts().body()),
                plain(setup.fonts().heading()));
        try (InputStream css = HtmlWriter.class.getResourceAsStream(STYLE)) {
            if (css == null) {
                throw new IOException(STYLE + " is missing from the program");
            }
            return paper + new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A font's name without what would end a style. */
    private static String plain(String font) {
        return font.replaceAll("[^\\p{L}\\p{N}_ -]", "");
    }

    /** A page has no sheets. */
    @Override
    public void sheet(String name) {}

    @Override
    public void heading(Heading heading) throws IOException {
        Paragraph words = heading.paragraph();
        xml().element("h" + heading.level(), words.text(), "id", id(heading), "class", page(), "style", style(words));
    }

    private static String id(Heading heading) {
        return "h" + heading.number();
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        xml().element("p", paragraph.text(), "class", page(), "style", style(paragraph));
    }

    private String page() {
        String name = newPage ? "page" : "line";
        newPage = false;
        begun = true;
        return name;
    }

    private static String style(Paragraph paragraph) {
        TextStyle style = paragraph.style();
        StringBuilder css = new StringBuilder(font(style));
        if (style.align() != Align.LEFT) {
            css.append(";text-align:").append(align(style.align()));
        }
        if (paragraph.indent() > 0) {
            css.append(";text-indent:").append(paragraph.indent()).append("em");
        }
        if (paragraph.above() > 0) {
            css.append(";margin-top:").append(paragraph.above()).append("pt");
        }
        return css.toString();
    }

    private static String font(TextStyle style) {
        return "font-size:" + style.size() + "pt;font-weight:" + (style.bold() ? "bold" : "normal");
    }

    private static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    @Override
    public void contents(Contents contents) throws IOException {
        paragraph(contents.title());
        xml().open("nav").open("ol");
        for (Contents.Entry entry : contents.entries()) {
            Heading heading = entry.heading();
            xml().open("li", "class", "level" + heading.level());
            xml().element("a", heading.paragraph().text(), "href", "#" + id(heading))
                    .close();
        }
        xml().close().close();
        newPage = true;
    }

    @Override
    public void pageBreak() {
        newPage = begun;
    }

    @Override
    public void openGrid(Grid grid) throws IOException {
        String borders = grid.borders() ? "lines" : "plain";
        xml().open("table", "class", borders + (grid.joined() ? " joined" : "") + (newPage ? " page" : ""));
        newPage = false;
        begun = true;
        xml().open("colgroup");
        for (double width : grid.widths()) {
            xml().empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", width * 100 / grid.width()));
        }
        xml().close();
        inHead = false;
        inBody = false;
    }

    @Override
    public void band(List<Row> rows) throws IOException {
        for (Row row : rows) {
            if (row.header() && !inHead && !inBody) {
                xml().open("thead");
                inHead = true;
            } else if (!row.header() && !inBody) {
                endPart();
                xml().open("tbody");
                inBody = true;
            }
            xml().open("tr");
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Filled filled) {
                    cell(filled, row.header());
                }
            }
            xml().close();
        }
    }

    private void cell(Cell.Filled cell, boolean header) throws IOException {
        String name = header ? "th" : "td";
        String style = font(cell.style()) + ";text-align:" + align(cell.style().align());
        xml().open(name, "style", style);
        if (cell.across() > 1) {
            xml().attribute("colspan", String.valueOf(cell.across()));
        }
        if (cell.down() > 1) {
            xml().attribute("rowspan", String.valueOf(cell.down()));
        }
        List<String> paragraphs = cell.content().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                xml().empty("br");
            }
            xml().text(paragraphs.get(i));
        }
        xml().close();
    }

    private void endPart() throws IOException {
        if (inHead || inBody) {
            xml().close();
        }
        inHead = false;
        inBody = false;
    }

    @Override
    public void closeGrid() throws IOException {
        endPart();
        xml().close();
    }

    @Override
    public void end() throws IOException {
        xml().close().close().close().end();
        out.flush();
    }
}
