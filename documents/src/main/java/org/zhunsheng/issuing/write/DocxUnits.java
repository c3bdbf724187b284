package org.zhunsheng.issuing.write;

/** The measures of word documents. */
final class DocxUnits {
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final int TWIPS_PER_POINT = 20;

    private DocxUnits() {}

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    static long twipsOfPoints(double points) {
        return Math.round(points * TWIPS_PER_POINT);
    }
}
