package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The operands that stand before an operator. */
final class PdfOperands {
    /** No operator takes more, apart from colours of many inks; the rest of a damaged stream is not collected. */
    private static final int MAX = 64;

    private final List<COSBase> list = new ArrayList<>();

    void add(COSBase operand) {
        if (list.size() < MAX) {
            list.add(operand);
        }
    }

    void clear() {
        list.clear();
    }

    int size() {
        return list.size();
    }

    List<COSBase> all() {
        return list;
    }

    /** A number, or 0 where the operand is missing or no number. */
    float number(int index) {
        return index < list.size() && list.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    @Nullable
    COSName name(int index) {
        return index < list.size() && list.get(index) instanceof COSName name ? name : null;
    }

    @Nullable
    COSBase last() {
        return list.isEmpty() ? null : list.getLast();
    }

    PdfMatrix matrix() {
        return new PdfMatrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }
}
