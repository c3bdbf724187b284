package org.zhunsheng.reading.source;

import org.jspecify.annotations.Nullable;

/**
 * A run of paragraphs that belong together: the body, a cell, or a text box. A text box hangs on a paragraph of another
 * story; what it holds comes after that paragraph.
 */
final class DocxStory {
    private final boolean cell;
    private final BlockList blocks = new BlockList();
    private final BlockList anchored = new BlockList();
    private final CellText cellText = new CellText();
    private final StringBuilder text = new StringBuilder();
    private final FieldMarks fields = new FieldMarks();
    private int open;
    private boolean styleHides;
    private boolean hidden;
    private boolean joinsNext;
    private @Nullable String style;
    private WordStyles.@Nullable ListPosition list;

    /** @param cell whether it is a cell, whose paragraphs become one text */
    DocxStory(boolean cell) {
        this.cell = cell;
    }

    void startParagraph() {
        if (open++ > 0) {
            // A drawing's own paragraph within the paragraph that holds the drawing.
            return;
        }
        forgetParagraph();
    }

    private void forgetParagraph() {
        styleHides = false;
        hidden = false;
        joinsNext = false;
        style = null;
        list = null;
    }

    /** What the paragraph's properties say. */
    void describe(@Nullable String ofStyle, boolean hides, WordStyles.@Nullable ListPosition position) {
        style = ofStyle;
        list = position;
        styleHides = hides;
        hidden = hides;
    }

    /** The paragraph's mark was deleted or is hidden: the next paragraph goes on where this one stops. */
    void joinNext() {
        joinsNext = true;
    }

    @Nullable
    String style() {
        return style;
    }

    WordStyles.@Nullable ListPosition list() {
        return list;
    }

    FieldMarks fields() {
        return fields;
    }

    BlockList blocks() {
        return blocks;
    }

    BlockList anchored() {
        return anchored;
    }

    void startRun() {
        hidden = styleHides;
    }

    void hideRun(boolean hides) {
        hidden = hides;
    }

    /** Where visible text of the run at hand goes; {@code null} where it is hidden or an instruction. */
    @Nullable
    StringBuilder visible() {
        return hidden || fields.hide() ? null : text;
    }

    /**
     * Ends a paragraph.
     *
     * @return whether it is complete, so that its number can be counted and its text handed in
     */
    boolean endParagraph() {
        if (--open > 0) {
            text.append('\n');
            return false;
        }
        open = 0;
        fields.paragraphEnds();
        return !joinsNext;
    }

    /** Whether nothing of the paragraph shows, not even the empty line. */
    boolean isHiddenParagraph() {
        return styleHides && text.isEmpty();
    }

    /** Takes in the completed paragraph with the number that shows before its text. */
    void takeParagraph(String number, Allowance allowance) throws ReadingException {
        String visible = VisibleText.of(number.isEmpty() ? text : text.insert(0, number));
        text.setLength(0);
        if (cell) {
            cellText.add(visible);
        } else {
            if (!visible.isEmpty()) {
                allowance.spendCell(visible);
            }
            blocks.addParagraph(visible);
        }
        blocks.take(anchored);
    }

    /** Takes in what waits for a paragraph that never comes: the mark of the last one was deleted or is hidden. */
    void takeRest(Allowance allowance) throws ReadingException {
        if (!text.isEmpty()) {
            takeParagraph("", allowance);
        }
    }

    /** A cell's paragraphs as one text; the story is free for the next cell. */
    String takeCellText() {
        return cellText.take();
    }

    /** Begins a new cell with nothing left of the one before. */
    DocxStory emptied() {
        blocks.clear();
        anchored.clear();
        cellText.take();
        text.setLength(0);
        fields.clear();
        open = 0;
        forgetParagraph();
        return this;
    }
}
