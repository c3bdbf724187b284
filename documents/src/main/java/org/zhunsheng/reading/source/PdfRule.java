package org.zhunsheng.reading.source;

/**
 * A ruling line.
 *
 * @param horizontal whether it runs from left to right
 * @param at where it stands: its distance from the top if horizontal, from the left if not
 * @param from where it begins
 * @param to where it ends
 */
record PdfRule(boolean horizontal, float at, float from, float to) {

    float length() {
        return to - from;
    }

    /** The same line on a page that was turned so that writing of this turn stands upright. */
    PdfRule upright(int writing, float width, float height) {
        return switch (writing) {
            case 1 ->
                horizontal ? new PdfRule(false, at, width - to, width - from) : new PdfRule(true, width - at, from, to);
            case 2 ->
                horizontal
                        ? new PdfRule(true, height - at, width - to, width - from)
                        : new PdfRule(false, width - at, height - to, height - from);
            case 3 ->
                horizontal
                        ? new PdfRule(false, height - at, from, to)
                        : new PdfRule(true, at, height - to, height - from);
            default -> this;
        };
    }
}
