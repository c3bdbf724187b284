package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.zhunsheng.text.Chars;

/**
 * A first walk over a page that tells tables from scaffolding: a table that holds another table of several cells only
 * lays out the page, and a table of one cell within a cell is a frame. A form that holds its indicators as a table of
 * their own is no scaffolding: it has rows of short texts besides.
 */
final class HtmlTables implements NodeFilter {
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_TEXT = 300;

    private final HtmlHidden hidden;
    private final int nesting;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Element> scaffolding = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean tooDeep;

    private static final class Open {
        private final Element table;
        private int cells;
        private boolean scaffolding;
        private boolean tableInCell;
        private int textsInRow;
        private int rowsOfTexts;
        private int longest;
        /** Characters in the open cell and in the whole table, no more than tell a short text from a long one. */
        private int inCell;

        private int inTable;

        Open(Element table) {
            this.table = table;
        }

        void beginCell() {
            cells++;
            tableInCell = false;
            inCell = 0;
        }

        void add(int characters) {
            inCell = Math.min(inCell + characters, LONGEST_TEXT + 1);
            inTable = Math.min(inTable + characters, LONGEST_TEXT + 1);
        }

        void endCell() {
            int length = tableInCell ? 0 : inCell;
            textsInRow += length > 0 ? 1 : 0;
            longest = Math.max(longest, length);
            tableInCell = false;
            inCell = 0;
        }

        void endRow() {
            rowsOfTexts += textsInRow > 1 ? 1 : 0;
            textsInRow = 0;
        }

        boolean isForm() {
            return rowsOfTexts >= FEWEST_ROWS && longest <= LONGEST_TEXT;
        }
    }

    HtmlTables(HtmlHidden hidden, int nesting) {
        this.hidden = hidden;
        this.nesting = nesting;
    }

    /** Whether tables stand within tables beyond the limit. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /** Whether a table's cells are no cells of a grid. */
    boolean isScaffolding(Element table) {
        return scaffolding.contains(table);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && !open.isEmpty()) {
            open.getFirst().add(characters(words.getWholeText()));
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (hidden.hides(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("table")) {
            if (open.size() >= nesting) {
                tooDeep = true;
                return FilterResult.STOP;
            }
            open.push(new Open(element));
        } else if (!open.isEmpty() && (element.nameIs("td") || element.nameIs("th"))) {
            open.getFirst().beginCell();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!open.isEmpty() && open.getFirst().table == node) {
            Open closed = open.pop();
            boolean inner = !open.isEmpty();
            if (inner) {
                open.getFirst().add(closed.inTable);
            }
            if (closed.scaffolding && !closed.isForm() || inner && closed.cells <= 1) {
                scaffolding.add(closed.table);
            }
            if (inner && (closed.scaffolding || closed.cells > 1)) {
                open.getFirst().scaffolding = true;
                open.getFirst().tableInCell = true;
            }
        } else if (!open.isEmpty() && node instanceof Element element) {
            if (element.nameIs("td") || element.nameIs("th")) {
                open.getFirst().endCell();
            } else if (element.nameIs("tr")) {
                open.getFirst().endRow();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static int characters(String text) {
        int characters = 0;
        for (int i = 0; i < text.length() && characters <= LONGEST_TEXT; i++) {
            characters += Chars.isSpace(text.charAt(i)) ? 0 : 1;
        }
        return characters;
    }
}
