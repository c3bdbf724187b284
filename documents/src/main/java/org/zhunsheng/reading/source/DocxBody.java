package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the main part of a .docx, then through its notes, and builds its blocks. Tables within cells and text boxes within
 * paragraphs are kept on stacks of their own, so that depth costs memory and never the call stack.
 */
final class DocxBody {
    private static final int WIDEST_TABLE_OF_WORD = 63;
    private static final int HEXADECIMAL = 16;

    private XmlPart xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Allowance allowance;
    private final Deque<DocxStory> stories = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    /** Stories of cells that are over, for the next cells: a table has thousands. */
    private final Deque<DocxStory> spare = new ArrayDeque<>();

    private DocxStory story = new DocxStory(false);
    private int tableCount;

    /** A table being built, the columns that its grid declares, and what follows it from within its cells. */
    private static final class OpenTable {
        private final TableBuilder builder;
        private final BlockList following = new BlockList();
        private int columns;
        private int span = 1;
        private TableBuilder.Vertical vertical = TableBuilder.Vertical.SINGLE;
        private boolean joinsLeft;
        private boolean dropped;

        OpenTable(TableBuilder builder) {
            this.builder = builder;
        }
    }

    DocxBody(XmlPart xml, WordStyles styles, WordNumbering numbering, Allowance allowance) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.allowance = allowance;
    }

    /** The blocks of all that was read. */
    List<Block> blocks() {
        return story.blocks().numbered();
    }

    /** Goes on with a part that holds notes; nothing where there is none. */
    void goOn(@Nullable XmlPart notes) throws ReadingException {
        if (notes != null) {
            xml = notes;
            read();
        }
    }

    /** Reads the part at hand. */
    void read() throws ReadingException {
        while (xml.next()) {
            if (xml.atStart()) {
                start(xml.name());
            } else if (xml.atEnd()) {
                end(xml.name());
            }
        }
        story.takeRest(allowance);
    }

    private void start(String element) throws ReadingException {
        switch (element) {
            case "p" -> {
                story.startParagraph();
                story.describe(null, styles.hides(null), null);
            }
            case "pPr" -> readParagraphProperties();
            case "r" -> story.startRun();
            case "rPr" -> readRunProperties();
            case "t" -> readText();
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym", "symEx" -> readSymbol();
            case "fldChar" -> readFieldMark();
            case "txbxContent" -> {
                stories.push(story);
                story = new DocxStory(false);
            }
            case "altChunk" -> throw ReadingException.foreignType(xml.fileName(), ForeignType.EMBEDDING);
            case "footnote", "endnote" -> skipLineOverNotes();
            // Not content: settings, instructions, deleted text, pronunciation, and the stand-in for older programs
            // of what was read already.
            case "sdtPr", "sdtEndPr", "sectPr", "tblPr", "tblPrEx", "ctrlPr", "instrText", "delText", "delInstrText" ->
                xml.skip();
            case "del", "moveFrom", "rt", "Fallback" -> xml.skip();
            default -> startOfTable(element);
        }
    }

    private void startOfTable(String element) throws ReadingException {
        if (element.equals("tbl")) {
            allowance.checkNesting(tables.size() + 1);
            tables.push(new OpenTable(new TableBuilder(++tableCount, allowance)));
            return;
        }
        OpenTable table = tables.peek();
        if (table == null) {
            return;
        }
        switch (element) {
            case "gridCol" -> table.columns++;
            case "tr" -> table.builder.startRow();
            case "trPr" -> readRowProperties(table);
            case "tc" -> {
                table.span = 1;
                table.vertical = TableBuilder.Vertical.SINGLE;
                table.joinsLeft = false;
                table.dropped = false;
                stories.push(story);
                story = spare.isEmpty() ? new DocxStory(true) : spare.pop().emptied();
            }
            case "tcPr" -> readCellProperties(table);
            default -> {
                // Everything else only wraps what counts: sdt, hyperlink, ins, smartTag, bookmarks.
            }
        }
    }

    private void end(String element) throws ReadingException {
        switch (element) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tbl" -> endTable();
            case "txbxContent" -> {
                story.takeRest(allowance);
                DocxStory box = story;
                story = stories.pop();
                story.anchored().take(box.blocks());
            }
            default -> {
                // Nothing was opened.
            }
        }
    }

    /** Among the notes stand the lines that part them from the page. */
    private void skipLineOverNotes() throws ReadingException {
        String type = xml.attribute("type");
        if (type != null && !type.equals("normal")) {
            xml.skip();
        }
    }

    private void endParagraph() throws ReadingException {
        if (!story.endParagraph()) {
            return;
        }
        String number = "";
        if (!story.isHiddenParagraph()) {
            WordStyles.ListPosition own = story.list();
            WordStyles.ListPosition list = own == null ? styles.list(story.style()) : own;
            number = list == null ? "" : numbering.next(list, styles);
        }
        story.takeParagraph(number, allowance);
    }

    private void endCell() throws ReadingException {
        OpenTable table = tables.peek();
        if (table == null) {
            return;
        }
        story.takeRest(allowance);
        DocxStory cell = story;
        story = stories.pop();
        if (!table.dropped) {
            takeCell(table, cell);
        }
        spare.push(cell);
    }

    private static void takeCell(OpenTable table, DocxStory cell) throws ReadingException {
        if (table.joinsLeft) {
            table.builder.widenLast(table.span);
        } else if (table.builder.addCell(table.span, table.vertical, cell.takeCellText())) {
            table.following.take(cell.blocks());
        }
    }

    private void endTable() {
        OpenTable table = tables.pop();
        story.blocks().addGrid(table.builder.build());
        story.blocks().take(table.following);
    }

    private void readParagraphProperties() throws ReadingException {
        String style = null;
        WordStyles.ListPosition list = null;
        int properties = xml.enter();
        while (xml.nextWithin(properties)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> list = WordStyles.readPosition(xml, "");
                case "rPr" -> {
                    // The properties of the paragraph's own mark; what matters lies inside.
                }
                case "vanish", "specVanish" -> {
                    if (xml.flag("val", true)) {
                        story.joinNext();
                    }
                }
                case "del", "moveFrom" -> story.joinNext();
                default -> xml.skip();
            }
        }
        story.describe(style, styles.hides(style), merged(list, style));
    }

    /** A paragraph may name only the level and leave the list to its style. */
    private WordStyles.@Nullable ListPosition merged(WordStyles.@Nullable ListPosition own, @Nullable String style) {
        if (own == null || !own.list().isEmpty()) {
            return own;
        }
        WordStyles.ListPosition ofStyle = styles.list(style);
        return ofStyle == null ? null : new WordStyles.ListPosition(ofStyle.list(), own.level(), "");
    }

    private void readRunProperties() throws ReadingException {
        String style = null;
        String hidden = null;
        int properties = xml.enter();
        while (xml.nextWithin(properties)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish", "specVanish" -> hidden = xml.flag("val", true) ? "yes" : "no";
                default -> xml.skip();
            }
        }
        if (hidden != null) {
            story.hideRun(hidden.equals("yes"));
        } else if (style != null && styles.hides(style)) {
            story.hideRun(true);
        }
    }

    private void readText() throws ReadingException {
        StringBuilder text = story.visible();
        if (text == null) {
            xml.skip();
        } else {
            boolean exact = "preserve".equals(xml.attribute("space"));
            int start = text.length();
            xml.appendText(text);
            if (!exact) {
                trimFrom(text, start);
            }
        }
    }

    /** Without {@code xml:space="preserve"} white space at the ends is layout of the XML and not text. */
    private static void trimFrom(StringBuilder text, int start) {
        int end = text.length();
        while (end > start && isXmlSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int first = start;
        while (first < end && isXmlSpace(text.charAt(first))) {
            first++;
        }
        if (first > start) {
            text.delete(start, first);
        }
    }

    private static boolean isXmlSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    private void add(String sign) {
        StringBuilder text = story.visible();
        if (text != null) {
            text.append(sign);
        }
    }

    private void readSymbol() {
        String font = xml.attribute("font");
        String place = xml.attribute("char");
        if (place != null && place.matches("[0-9A-Fa-f]{1,6}")) {
            add(SymbolFonts.sign(font == null ? "" : font, Integer.parseInt(place, HEXADECIMAL)));
        }
    }

    private void readFieldMark() {
        String type = xml.attribute("fldCharType");
        if ("begin".equals(type)) {
            story.fields().begin();
        } else if ("separate".equals(type)) {
            story.fields().separate();
        } else if ("end".equals(type)) {
            story.fields().end();
        }
    }

    private void readRowProperties(OpenTable table) throws ReadingException {
        boolean dropped = false;
        int properties = xml.enter();
        while (xml.nextWithin(properties)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridBefore" -> table.builder.skipColumns(Math.min(span(), widest(table)));
                case "del", "moveFrom" -> dropped = true;
                case "hidden" -> dropped |= xml.flag("val", true);
                default -> xml.skip();
            }
        }
        if (dropped) {
            // The row's properties are its first child: the rest of the row is one level up.
            xml.skipRest(properties - 1);
            table.builder.dropRow();
        }
    }

    private void readCellProperties(OpenTable table) throws ReadingException {
        int properties = xml.enter();
        while (xml.nextWithin(properties)) {
            if (!xml.atStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> table.span = Math.clamp(span(), 1, widest(table));
                case "vMerge" ->
                    table.vertical = "restart".equals(xml.attribute("val"))
                            ? TableBuilder.Vertical.STARTS
                            : TableBuilder.Vertical.CONTINUES;
                case "hMerge" -> table.joinsLeft = !"restart".equals(xml.attribute("val"));
                case "cellDel" -> table.dropped = true;
                default -> xml.skip();
            }
        }
    }

    private int span() {
        String text = xml.attribute("val");
        // A span of a billion columns is a slip of a program: it then means as many as there are.
        return text == null ? 1 : Numbers.parse(text, text.length() > 9 ? Integer.MAX_VALUE : 1);
    }

    private static int widest(OpenTable table) {
        return Math.max(table.columns, WIDEST_TABLE_OF_WORD);
    }
}
