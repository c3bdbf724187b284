package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table on a page. Its row and text change when the table goes on over the page. */
final class PdfCell {
    /** A line is full where less than this is left of the cell's width, in parts of the font size. */
    private static final float FULL = 2.6f;

    /** What is free to the left of a line that begins at the left, in the same measure. */
    private static final float PADDING = 0.8f;

    private static final String SENTENCE_ENDS = "。；;！!？?";

    final int page;
    final float left;
    final float top;
    final float right;
    final float bottom;
    final boolean openTop;
    final boolean openBottom;
    int row;
    int rows;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private String text = "";
    private boolean cutOff;

    PdfCell(int page, PdfLattice lattice, PdfLattice.Face face) {
        this.page = page;
        this.left = lattice.x(face.column());
        this.top = lattice.y(face.row());
        this.right = lattice.x(face.endColumn());
        this.bottom = lattice.y(face.endRow());
        this.openTop = face.openTop();
        this.openBottom = face.openBottom();
    }

    void add(PdfGlyph glyph) {
        glyphs.add(glyph);
    }

    /** Turns the collected glyphs into text: visual lines, parted by line ends. */
    void set(float width, float height) {
        List<PdfLine> lines = PdfLines.ofCell(glyphs, width, height);
        glyphs.clear();
        StringBuilder joined = new StringBuilder();
        for (PdfLine line : lines) {
            joined.append(joined.isEmpty() ? "" : "\n").append(line.text());
        }
        text = joined.toString();
        if (!lines.isEmpty()) {
            PdfLine last = lines.getLast();
            float beside =
                    Math.max(0, last.left() - left - PADDING * last.size()); // free on either side of a centred line
            cutOff = right - last.right() + beside < FULL * last.size() && SENTENCE_ENDS.indexOf(lastCharacter()) < 0;
        }
    }

    private char lastCharacter() {
        return text.charAt(text.length() - 1);
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the text seems to go on elsewhere: its last line is full and no sentence ends there. */
    boolean looksCutOff() {
        return cutOff;
    }

    int endRow() {
        return row + rows;
    }

    boolean hasColumnsOf(PdfCell other) {
        return PdfTable.isSameEdge(left, other.left) && PdfTable.isSameEdge(right, other.right);
    }

    /** Takes what the next page says of the same cell. */
    void continueWith(PdfCell next) {
        text = text.isEmpty() || next.text.isEmpty() ? text + next.text : text + "\n" + next.text;
        cutOff = next.isEmpty() ? cutOff : next.cutOff;
        rows = next.endRow() - row;
    }
}
