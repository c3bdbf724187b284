package org.zhunsheng.reading.source;

/** An affine mapping of PDF: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record PdfMatrix(float a, float b, float c, float d, float e, float f) {
    static final PdfMatrix IDENTITY = new PdfMatrix(1, 0, 0, 1, 0, 0);

    /** First this mapping, then the other. */
    PdfMatrix then(PdfMatrix o) {
        return new PdfMatrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    /** This mapping after a shift of the origin. */
    PdfMatrix shifted(float x, float y) {
        return new PdfMatrix(a, b, c, d, x(x, y), y(x, y));
    }

    float x(float x, float y) {
        return a * x + c * y + e;
    }

    float y(float x, float y) {
        return b * x + d * y + f;
    }

    /** The length that one unit upwards becomes. */
    float height() {
        return (float) Math.hypot(c, d);
    }

    /** The length that one unit becomes, on average of both directions. */
    float scale() {
        return (float) Math.sqrt(Math.abs(a * d - b * c));
    }

    boolean isFinite() {
        return Float.isFinite(a + b + c + d) && Float.isFinite(e) && Float.isFinite(f);
    }
}
