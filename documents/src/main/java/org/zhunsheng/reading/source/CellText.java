package org.zhunsheng.reading.source;

/** The paragraphs of a cell as one text. Nearly every cell has one paragraph, whose text then is the cell's own. */
final class CellText {
    private final StringBuilder several = new StringBuilder();
    private String only = "";

    /** Adds a paragraph below those before it; a blank one says nothing and is left out. */
    void add(String paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        if (only.isEmpty()) {
            only = paragraph;
            return;
        }
        if (several.isEmpty()) {
            several.append(only);
        }
        several.append('\n').append(paragraph);
    }

    boolean isEmpty() {
        return only.isEmpty();
    }

    /** The text; the next paragraph begins the next cell. */
    String take() {
        String text = several.isEmpty() ? only : several.toString();
        several.setLength(0);
        only = "";
        return text;
    }
}
