package org.zhunsheng.reading.source;

/**
 * A printed character, or several that one glyph stands for, in its box on the page.
 *
 * @param turn quarter turns clockwise by which the writing is turned: 0 upright, 1 reading downwards, 3 upwards
 * @param size of the font, in points
 */
record PdfGlyph(String text, PdfBox box, float size, int turn) {
    /** How far the box reaches above and below the base line, in parts of the font size. */
    static final float ASCENT = 0.85f;

    static final float DESCENT = 0.15f;

    float left() {
        return box.left();
    }

    float top() {
        return box.top();
    }

    float right() {
        return box.right();
    }

    float bottom() {
        return box.bottom();
    }

    float middle() {
        return (left() + right()) / 2;
    }

    float centre() {
        return (top() + bottom()) / 2;
    }

    boolean isBlank() {
        return Characters.isBlank(text);
    }

    /** The same glyph on a page of the given size that was turned so that writing of this turn stands upright. */
    PdfGlyph upright(int writing, float width, float height) {
        return writing == 0
                ? this
                : new PdfGlyph(text, box.upright(writing, width, height), size, (turn - writing + 4) % 4);
    }
}
