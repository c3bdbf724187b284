package org.zhunsheng.reading.source;

import org.jspecify.annotations.Nullable;

/** What the operators of a content stream have set: where and how the next glyph or line is drawn. */
final class PdfState {
    /** Text render modes that leave no mark: neither filled nor stroked. */
    private static final int MODE_INVISIBLE = 3;

    private static final int MODE_CLIP_ONLY = 7;

    PdfMatrix ctm;

    @Nullable
    PdfFont font;

    float fontSize;
    float charSpacing;
    float wordSpacing;
    float stretch = 1;
    float leading;
    float rise;
    int renderMode;
    float lineWidth = 1;
    boolean transparent;
    PdfColor fill = PdfColor.BLACK;
    PdfColor stroke = PdfColor.BLACK;

    PdfState(PdfMatrix ctm) {
        this.ctm = ctm;
    }

    PdfState copy() {
        PdfState copy = new PdfState(ctm);
        copy.font = font;
        copy.fontSize = fontSize;
        copy.charSpacing = charSpacing;
        copy.wordSpacing = wordSpacing;
        copy.stretch = stretch;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderMode = renderMode;
        copy.lineWidth = lineWidth;
        copy.transparent = transparent;
        copy.fill = fill;
        copy.stroke = stroke;
        return copy;
    }

    boolean isTextInvisible() {
        return renderMode == MODE_INVISIBLE || renderMode == MODE_CLIP_ONLY || transparent;
    }
}
