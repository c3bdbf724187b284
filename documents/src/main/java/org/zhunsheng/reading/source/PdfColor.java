package org.zhunsheng.reading.source;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A colour, as far as reading cares: whether it can be seen on white paper.
 *
 * @param white whether it is paper white
 * @param inverted whether its colour space counts ink, so that zero is white
 * @param opaque whether its colour space says nothing about white, as patterns and palettes
 */
record PdfColor(boolean white, boolean inverted, boolean opaque) {
    static final PdfColor BLACK = new PdfColor(false, false, false);

    private static final float NEARLY = 0.97f;
    private static final int CMYK = 4;

    /** The first colour of a colour space: black, or the full ink. */
    static PdfColor space(COSName name, @Nullable COSDictionary resources) {
        COSDictionary spaces = resources == null ? null : resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
        COSBase kind = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        if (COSName.SEPARATION.equals(kind) || COSName.DEVICEN.equals(kind)) {
            return new PdfColor(false, true, false);
        }
        boolean opaque = COSName.PATTERN.equals(name)
                || COSName.PATTERN.equals(kind)
                || COSName.INDEXED.equals(kind)
                || COSName.LAB.equals(kind);
        return opaque ? new PdfColor(false, false, true) : BLACK;
    }

    /** A colour of the same colour space. */
    PdfColor with(List<COSBase> components) {
        if (opaque || components.isEmpty()) {
            return new PdfColor(false, inverted, opaque);
        }
        boolean ink = inverted || components.size() == CMYK;
        for (COSBase component : components) {
            float value = component instanceof COSNumber number ? number.floatValue() : 0;
            if (ink ? value > 1 - NEARLY : value < NEARLY) {
                return new PdfColor(false, inverted, false);
            }
        }
        return new PdfColor(true, inverted, false);
    }
}
