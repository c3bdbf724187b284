package org.zhunsheng.reading.source;

/**
 * A printed character, or several that one glyph stands for, in its box on the page. Points count from the upper left
 * corner, downwards.
 *
 * @param turn quarter turns clockwise by which the writing is turned: 0 upright, 1 reading downwards, 3 upwards
 * @param size of the font, in points
 */
record PdfGlyph(String text, float left, float top, float right, float bottom, float size, int turn) {
    /** How far the box reaches above and below the base line, in parts of the font size. */
    static final float ASCENT = 0.85f;

    static final float DESCENT = 0.15f;

    float middle() {
        return (left + right) / 2;
    }

    float centre() {
        return (top + bottom) / 2;
    }

    boolean isBlank() {
        return Characters.isBlank(text);
    }

    /** The same glyph on a page of the given size that was turned so that writing of this turn stands upright. */
    PdfGlyph upright(int writing, float width, float height) {
        int rest = (turn - writing + 4) % 4;
        return switch (writing) {
            case 1 -> new PdfGlyph(text, top, width - right, bottom, width - left, size, rest);
            case 2 -> new PdfGlyph(text, width - right, height - bottom, width - left, height - top, size, rest);
            case 3 -> new PdfGlyph(text, height - bottom, left, height - top, right, size, rest);
            default -> this;
        };
    }
}
