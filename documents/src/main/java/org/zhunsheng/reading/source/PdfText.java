package org.zhunsheng.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** Text objects of a content stream: from shown strings to glyphs on the page. */
final class PdfText {
    /** How far off the axis writing may run; beyond this it is a watermark across the page. */
    private static final float MAX_SLOPE = 0.05f;

    private static final int SPACE = 32;

    private final PdfPage page;
    private PdfMatrix matrix = PdfMatrix.IDENTITY;
    private PdfMatrix lineMatrix = PdfMatrix.IDENTITY;

    PdfText(PdfPage page) {
        this.page = page;
    }

    void begin() {
        setMatrix(PdfMatrix.IDENTITY);
    }

    void setMatrix(PdfMatrix set) {
        matrix = set;
        lineMatrix = set;
    }

    void nextLine(float x, float y) {
        setMatrix(lineMatrix.shifted(x, y));
    }

    /** Shows strings with adjustments between them, in thousandths of the font size. */
    void show(COSArray array, PdfState state, boolean artifact) throws IOException {
        for (COSBase item : array) {
            if (item instanceof COSString string) {
                show(string, state, artifact);
            } else if (item instanceof COSNumber number && state.font != null) {
                float shift = -number.floatValue() / 1000 * state.fontSize;
                matrix = state.font.isVertical() ? matrix.shifted(0, shift) : matrix.shifted(shift * state.stretch, 0);
            }
        }
    }

    void show(COSString shown, PdfState state, boolean artifact) throws IOException {
        PdfFont font = state.font;
        if (font == null) {
            return;
        }
        Pen pen = new Pen(matrix.then(state.ctm), state, artifact);
        byte[] bytes = shown.getBytes();
        ByteArrayInputStream string = new ByteArrayInputStream(bytes);
        float x = 0;
        float y = 0;
        while (string.available() > 0) {
            int before = string.available();
            int code = font.readCode(string);
            int length = before - string.available();
            PdfFont.Shape shape = font.shape(code, length);
            float advance = shape.advance() * state.fontSize;
            float gap = state.charSpacing + (length == 1 && code == SPACE ? state.wordSpacing : 0);
            if (font.isVertical()) {
                // The origin of a vertical glyph is the middle of its upper edge.
                pen.put(shape.text(), x - state.fontSize / 2, y - state.fontSize * PdfGlyph.ASCENT, state.fontSize);
                y += -advance + gap;
            } else {
                pen.put(shape.text(), x, y, advance * state.stretch);
                x += (advance + gap) * state.stretch;
            }
        }
        matrix = matrix.shifted(x, y);
    }

    /** Puts the glyphs of one string on the page; what they have in common is worked out once. */
    private final class Pen {
        private final PdfMatrix toPage;
        private final PdfState state;
        private final boolean artifact;
        private final float size;
        private final float baseX;
        private final float baseY;
        private final int turn;
        private final boolean readable;

        Pen(PdfMatrix toPage, PdfState state, boolean artifact) {
            this.toPage = toPage;
            this.state = state;
            this.artifact = artifact;
            this.size = Math.abs(state.fontSize) * toPage.height();
            // A negative size writes backwards unless the matrix undoes it, so its sign counts for the direction.
            float sign = Math.signum(state.fontSize * state.stretch);
            float length = (float) Math.hypot(toPage.a(), toPage.b());
            this.baseX = sign * toPage.a() / length;
            this.baseY = sign * toPage.b() / length;
            boolean across = Math.abs(baseX) >= Math.abs(baseY);
            this.turn = across ? (baseX > 0 ? 0 : 2) : (baseY > 0 ? 1 : 3);
            boolean straight = Math.min(Math.abs(baseX), Math.abs(baseY)) < MAX_SLOPE;
            this.readable = straight && toPage.isFinite() && size > 0 && size < Float.MAX_VALUE;
        }

        private void put(String text, float x, float y, float advance) throws ReadingException {
            if (!readable || text.isEmpty()) {
                return;
            }
            float ox = toPage.x(x, y + state.rise);
            float oy = toPage.y(x, y + state.rise);
            float ex = toPage.x(x + advance, y + state.rise);
            float ey = toPage.y(x + advance, y + state.rise);
            // Upwards from the base line, in page coordinates that count downwards.
            float up = PdfGlyph.ASCENT * size;
            float down = PdfGlyph.DESCENT * size;
            PdfBox box =
                    switch (turn) {
                        case 0 -> new PdfBox(Math.min(ox, ex), oy - up, Math.max(ox, ex), oy + down);
                        case 1 -> new PdfBox(ox - down, Math.min(oy, ey), ox + up, Math.max(oy, ey));
                        case 2 -> new PdfBox(Math.min(ox, ex), oy - down, Math.max(ox, ex), oy + up);
                        default -> new PdfBox(ox - up, Math.min(oy, ey), ox + down, Math.max(oy, ey));
                    };
            add(new PdfGlyph(text, box, size, turn));
        }

        private void add(PdfGlyph glyph) throws ReadingException {
            if (state.isTextInvisible()) {
                page.addHiddenGlyph(glyph);
            } else if (artifact) {
                page.addArtifact(glyph);
            } else if (state.fill.white() && state.renderMode == 0) {
                page.addWhiteGlyph(glyph);
            } else {
                page.addGlyph(glyph);
            }
        }
    }
}
