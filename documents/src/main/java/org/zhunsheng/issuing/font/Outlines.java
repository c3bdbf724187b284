package org.zhunsheng.issuing.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One open font: which characters it has, how wide they are, and what they look like. Measures are thousandths of an em. */
public final class Outlines {
    private static final double EM = 1000;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double scale;
    private final Map<Integer, Integer> widths = new HashMap<>();

    Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.name = font.getName();
        this.characters = font.getUnicodeCmapLookup();
        this.scale = EM / font.getUnitsPerEm();
    }

    /** The name of the font as PDF files have it. */
    public String name() {
        return name;
    }

    /** The glyph of a character; 0 where the font has none. */
    public int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** How far a glyph moves the pen. */
    public synchronized int width(int glyph) throws IOException {
        Integer known = widths.get(glyph);
        if (known == null) {
            known = (int) Math.round(font.getAdvanceWidth(glyph) * scale);
            widths.put(glyph, known);
        }
        return known;
    }

    /** The contours of a glyph. */
    public synchronized Path2D contours(int glyph) throws IOException {
        Path2D path;
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            path = open.getCFF().getFont().getType2CharString(glyph).getPath();
        } else {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            path = data == null ? new Path2D.Double() : data.getPath();
        }
        return scale == 1 ? path : new Path2D.Double(path, AffineTransform.getScaleInstance(scale, scale));
    }
}
