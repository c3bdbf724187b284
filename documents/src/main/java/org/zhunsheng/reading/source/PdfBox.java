package org.zhunsheng.reading.source;

/** An upright rectangle on the page, in points from the upper left corner, downwards. */
record PdfBox(float left, float top, float right, float bottom) {

    boolean covers(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The same box on a page of the given size that was turned so that writing of this turn stands upright. */
    PdfBox upright(int writing, float width, float height) {
        return switch (writing) {
            case 1 -> new PdfBox(top, width - right, bottom, width - left);
            case 2 -> new PdfBox(width - right, height - bottom, width - left, height - top);
            case 3 -> new PdfBox(height - bottom, left, height - top, right);
            default -> this;
        };
    }
}
