package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/** The walk over a page that collects its paragraphs and grids. jsoup walks without recursion, and so does this. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final HtmlHidden hidden;
    private final HtmlTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private final HtmlFlow page = new HtmlFlow();
    /** The one table of cells that is open; of tables within tables one is scaffolding, or the outer one is interrupted. */
    private @Nullable SpanTable grid;

    private @Nullable Element gridElement;
    /** Forms whose tables go on behind the table in one of their cells. */
    private final Deque<Element> interrupted = new ArrayDeque<>();

    private @Nullable Element cellElement;
    private HtmlFlow flow = page;
    private int preformatted;
    /** For each open Word field whether its code, which is not shown, is still running. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int paragraphCount;
    private int tableCount;
    private long cells;
    private long characters;
    private boolean tooWide;

    HtmlBlocks(HtmlHidden hidden, HtmlTables tables) {
        this.hidden = hidden;
        this.tables = tables;
    }

    /** The blocks of the page, once the walk is over. */
    List<Block> blocks() {
        flushParagraphs();
        return blocks;
    }

    /** Cells that hold text. */
    long cells() {
        return cells;
    }

    /** Characters of all blocks. */
    long characters() {
        return characters;
    }

    /** Whether a table has more columns than any table. */
    boolean isTooWide() {
        return tooWide;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (hidden.hides(element) || isUnchosen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (BLOCKS.contains(tag) || tag.equals("br")) {
            flow.breakLine();
            fields.clear();
        }
        open(element, tag);
        return tooWide ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
            flow.breakLine();
        }
        if (element == cellElement) {
            closeCell(element);
        } else if (element == gridElement) {
            closeGrid();
        } else if (grid != null && cellElement == null && isRowGroup(tag)) {
            grid.endGroup();
        }
        if (tag.equals("pre") || tag.equals("textarea")) {
            preformatted--;
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String tag) {
        switch (tag) {
            case "table" -> openTable(element);
            case "tr" -> {
                if (grid != null && cellElement == null) {
                    grid.startRow();
                }
            }
            case "td", "th" -> {
                if (grid != null && cellElement == null) {
                    cellElement = element;
                    flow = new HtmlFlow();
                }
            }
            case "pre", "textarea" -> preformatted++;
            case "input" -> addInput(element);
            default -> noteField(element);
        }
    }

    private void openTable(Element element) {
        if (tables.isScaffolding(element) || grid != null && cellElement == null) {
            return;
        }
        if (grid != null && gridElement != null && cellElement != null) {
            interrupted.push(gridElement);
            closeCell(cellElement);
            emit(grid);
        }
        flushParagraphs();
        grid = new SpanTable();
        gridElement = element;
    }

    private void emit(SpanTable table) {
        if (!table.isEmpty()) {
            blocks.add(table.toGrid(++tableCount));
        }
    }

    private void closeCell(Element cell) {
        String text = String.join("\n", flow.take());
        flow = page;
        cellElement = null;
        characters += text.length();
        cells += text.isEmpty() ? 0 : 1;
        if (grid != null) {
            tooWide |= !grid.add(span(cell, "colspan"), span(cell, "rowspan"), text);
        }
    }

    private void closeGrid() {
        // The caption, which stands above the table, has been waiting in the page's own text.
        flushParagraphs();
        if (grid != null) {
            emit(grid);
        }
        gridElement = interrupted.poll();
        grid = gridElement == null ? null : new SpanTable();
    }

    private void flushParagraphs() {
        for (String line : page.take()) {
            characters += line.length();
            blocks.add(new Paragraph(line, new Place.Paragraph(++paragraphCount)));
        }
    }

    private void addText(String text) {
        if (fields.contains(Boolean.TRUE)) {
            return;
        }
        if (preformatted > 0) {
            flow.addPreformatted(text);
        } else {
            flow.add(text);
        }
    }

    /** What was typed into a form on the page is as visible as its labels. */
    private void addInput(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.equals("text") || type.equals("number") || type.equals("date")) {
            addText(input.attr("value"));
        }
    }

    /** Of a list to choose from only the choice is shown. */
    private static boolean isUnchosen(Element element) {
        return element.nameIs("option") && !element.hasAttr("selected");
    }

    /** Word marks the parts of a field by empty elements: begin, code, separator, result, end. */
    private void noteField(Element element) {
        String style = element.attr("style");
        if (!style.contains("mso-element")) {
            return;
        }
        if (style.contains("field-begin")) {
            fields.push(Boolean.TRUE);
        } else if (style.contains("field-separator") && !fields.isEmpty()) {
            fields.pop();
            fields.push(Boolean.FALSE);
        } else if (style.contains("field-end") && !fields.isEmpty()) {
            fields.pop();
        }
    }

    private static boolean isRowGroup(String tag) {
        return tag.equals("thead") || tag.equals("tbody") || tag.equals("tfoot");
    }

    /** A span as browsers read it: leading digits count, nonsense is 1, and a number without end is a large one. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        int span = 0;
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            span = Math.min(100_000, span * 10 + text.charAt(digits) - '0');
            digits++;
        }
        return digits == 0 ? 1 : span;
    }
}
