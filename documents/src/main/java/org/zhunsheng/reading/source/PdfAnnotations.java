package org.zhunsheng.reading.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** What was typed into a form or onto a page stands in annotations, each with its own drawing. */
final class PdfAnnotations {
    private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
    private static final COSName WIDGET = COSName.getPDFName("Widget");
    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;

    private PdfAnnotations() {}

    /** Draws the filled form fields and typed notes of a page on top of its content. */
    static void run(COSDictionary page, PdfContent content) throws IOException {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isText(annotation)) {
                COSStream drawing = drawing(annotation);
                PDRectangle place = rectangle(annotation.getCOSArray(COSName.RECT));
                if (drawing != null && place != null) {
                    content.runForm(drawing, placed(drawing, place));
                }
            }
        }
    }

    private static boolean isText(COSDictionary annotation) {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        return (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0
                && (FREE_TEXT.equals(kind) || WIDGET.equals(kind));
    }

    /** The normal look of an annotation, in the state that it is in. */
    private static @Nullable COSStream drawing(COSDictionary annotation) {
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        COSName state = annotation.getCOSName(COSName.AS);
        if (!(normal instanceof COSStream) && normal instanceof COSDictionary states && state != null) {
            normal = states.getDictionaryObject(state);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    /** Fits the drawing's box into the annotation's rectangle. */
    private static PdfMatrix placed(COSStream drawing, PDRectangle place) {
        PdfMatrix own = PdfContent.formMatrix(drawing);
        PDRectangle box = rectangle(drawing.getCOSArray(COSName.BBOX));
        if (box == null) {
            return own.then(new PdfMatrix(1, 0, 0, 1, place.getLowerLeftX(), place.getLowerLeftY()));
        }
        float x0 = own.x(box.getLowerLeftX(), box.getLowerLeftY());
        float y0 = own.y(box.getLowerLeftX(), box.getLowerLeftY());
        float x1 = own.x(box.getUpperRightX(), box.getUpperRightY());
        float y1 = own.y(box.getUpperRightX(), box.getUpperRightY());
        float scaleX = x0 == x1 ? 1 : place.getWidth() / Math.abs(x1 - x0);
        float scaleY = y0 == y1 ? 1 : place.getHeight() / Math.abs(y1 - y0);
        return own.then(new PdfMatrix(
                scaleX,
                0,
                0,
                scaleY,
                place.getLowerLeftX() - scaleX * Math.min(x0, x1),
                place.getLowerLeftY() - scaleY * Math.min(y0, y1)));
    }

    private static @Nullable PDRectangle rectangle(@Nullable COSArray array) {
        return array == null || array.size() < 4 ? null : new PDRectangle(array);
    }
}
