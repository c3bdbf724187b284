package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;

/**
 * Walks once through the paragraphs of a .doc. Each says how deep in tables it stands and whether it ends a cell or a
 * row; POI's own table view is not used, because it loses a table that ends the document.
 */
final class DocBody {
    private static final char CELL_MARK = '\u0007';

    /** What is content, in the order in which it is read; page headers and comments are none. */
    private static final List<SubdocumentType> PARTS =
            List.of(SubdocumentType.MAIN, SubdocumentType.TEXTBOX, SubdocumentType.FOOTNOTE, SubdocumentType.ENDNOTE);

    private final HWPFDocument document;
    private final Allowance allowance;
    private final DocText text;
    private final DocNumbering numbering;
    private final KnownProperties<DocParagraph> sayings;
    private final KnownProperties<DocRowShape> shapes = new KnownProperties<>(DocRowShape::of);
    private final BlockList blocks = new BlockList();
    private final Deque<DocTable> tables = new ArrayDeque<>();
    private final StringBuilder visible = new StringBuilder();
    private int tableCount;

    DocBody(HWPFDocument document, Allowance allowance) {
        this.document = document;
        this.allowance = allowance;
        DocStyles styles = new DocStyles(document.getStyleSheet());
        this.sayings = new KnownProperties<>(paragraph -> DocParagraph.of(paragraph, styles));
        this.text = new DocText(document, styles);
        this.numbering = new DocNumbering(document.getListTables());
    }

    List<Block> read() throws ReadingException {
        for (SubdocumentType part : PARTS) {
            readPart(part);
        }
        return blocks.numbered();
    }

    /** The parts of the file share one stream of text, one after the other in the order of their types. */
    private void readPart(SubdocumentType wanted) throws ReadingException {
        FileInformationBlock contents = document.getFileInformationBlock();
        int start = 0;
        for (SubdocumentType part : SubdocumentType.values()) {
            if (part == wanted) {
                break;
            }
            start += contents.getSubdocumentTextStreamLength(part);
        }
        int end = start + contents.getSubdocumentTextStreamLength(wanted);
        readRange(document.getParagraphTable().getParagraphs(), start, end);
    }

    private void readRange(List<PAPX> paragraphs, int start, int end) throws ReadingException {
        int limit = Math.min(end, text.length());
        for (PAPX paragraph : paragraphs) {
            int from = Math.max(start, paragraph.getStart());
            int to = Math.min(limit, paragraph.getEnd());
            if (from < to) {
                readParagraph(paragraph, from, to);
            }
        }
        closeTables(0);
        blocks.addParagraph(VisibleText.of(visible));
        visible.setLength(0);
    }

    private void readParagraph(PAPX paragraph, int start, int end) throws ReadingException {
        DocParagraph says = sayings.of(paragraph);
        allowance.checkNesting(says.depth());
        closeTables(says.depth());
        while (tables.size() < says.depth()) {
            tables.push(new DocTable(++tableCount, allowance));
        }
        DocTable table = tables.peek();
        if (table != null && says.endsRow()) {
            table.endRow(shapes.of(paragraph));
            return;
        }
        boolean markShows = text.append(start, end, says.style(), visible);
        boolean endsCell = table != null && (says.endsCell() || text.charAt(end - 1) == CELL_MARK);
        if (!markShows && !endsCell) {
            return;
        }
        String number = numbering.next(says);
        String shown = VisibleText.of(number.isEmpty() ? visible : visible.insert(0, number));
        visible.setLength(0);
        if (table == null) {
            if (!shown.isEmpty()) {
                allowance.spendCell(shown);
            }
            blocks.addParagraph(shown);
            return;
        }
        table.addText(shown);
        if (endsCell) {
            table.endCell();
        }
    }

    private void closeTables(int depth) throws ReadingException {
        while (tables.size() > depth) {
            DocTable closed = tables.pop();
            DocTable outer = tables.peek();
            if (outer == null) {
                closed.finish(blocks);
            } else {
                outer.addInner(closed);
            }
        }
    }
}
