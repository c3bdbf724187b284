package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of a document in order, found without recursion: a page tree may be built as a trap. */
final class PdfPages {
    private static final int MAX_PARENTS = 100;

    private PdfPages() {}

    static List<COSDictionary> of(PDDocument document, PdfBudget budget) throws ReadingException {
        List<COSDictionary> pages = new ArrayList<>();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root == null) {
            return pages;
        }
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                budget.page();
                pages.add(node);
            } else if (seen.add(node)) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
        }
        return pages;
    }

    /** What a page says of itself, or one of the nodes above says for all its pages. */
    static @Nullable COSBase inherited(COSDictionary page, COSName key) {
        COSDictionary node = page;
        for (int i = 0; i < MAX_PARENTS && node != null; i++) {
            COSBase value = node.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    /** The part of the sheet that is shown; A4 where the page does not say. */
    static PDRectangle box(COSDictionary page) {
        PDRectangle media = rectangle(inherited(page, COSName.MEDIA_BOX), PDRectangle.A4);
        PDRectangle crop = rectangle(inherited(page, COSName.CROP_BOX), media);
        float left = Math.max(media.getLowerLeftX(), crop.getLowerLeftX());
        float bottom = Math.max(media.getLowerLeftY(), crop.getLowerLeftY());
        float width = Math.min(media.getUpperRightX(), crop.getUpperRightX()) - left;
        float height = Math.min(media.getUpperRightY(), crop.getUpperRightY()) - bottom;
        return width < 1 || height < 1 ? media : new PDRectangle(left, bottom, width, height);
    }

    /** How the page is turned when shown, in quarter turns clockwise. */
    static int turn(COSDictionary page) {
        return inherited(page, COSName.ROTATE) instanceof COSNumber number
                ? Math.floorMod(number.intValue() / 90, 4)
                : 0;
    }

    private static PDRectangle rectangle(@Nullable COSBase value, PDRectangle otherwise) {
        if (!(value instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        PDRectangle box = new PDRectangle(array);
        return Float.isFinite(box.getWidth() + box.getHeight()) && box.getWidth() >= 1 && box.getHeight() >= 1
                ? box
                : otherwise;
    }
}
