package org.zhunsheng.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** A font of at most 256 glyphs with codes of one byte. */
final class PdfSimpleFont implements PdfFont {
    private static final int CODES = 256;
    private static final float PER_MILLE = 0.001f;
    private static final float USUAL_WIDTH = 0.5f;

    private final COSDictionary dictionary;
    private final PdfFonts fonts;
    private final @Nullable CMap toUnicode;
    private final @Nullable Encoding encoding;
    private final @Nullable FontMetrics metrics;
    private final @Nullable Shape[] shapes = new Shape[CODES];

    private PdfSimpleFont(COSDictionary dictionary, PdfFonts fonts) throws IOException {
        this.dictionary = dictionary;
        this.fonts = fonts;
        this.toUnicode = fonts.toUnicode(dictionary);
        this.encoding = encoding(dictionary);
        String name = dictionary.getNameAsString(COSName.BASE_FONT, "");
        this.metrics = Standard14Fonts.containsName(name) ? Standard14Fonts.getAFM(name) : null;
    }

    static PdfFont of(COSDictionary dictionary, PdfFonts fonts) throws IOException {
        return new PdfSimpleFont(dictionary, fonts);
    }

    @Override
    public int readCode(ByteArrayInputStream string) {
        return string.read();
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public Shape shape(int code, int bytes) throws IOException {
        Shape shape = shapes[code];
        if (shape == null) {
            shape = new Shape(text(code), width(code));
            shapes[code] = shape;
        }
        return shape;
    }

    private String text(int code) throws IOException {
        String mapped = toUnicode == null ? null : toUnicode.toUnicode(code, 1);
        if (mapped == null && encoding != null && encoding.contains(code)) {
            mapped = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
        }
        if (mapped != null) {
            return Characters.ordinary(mapped);
        }
        return isEmbedded() ? Characters.ordinary(fonts.fromOutlines(dictionary, code)) : Shape.UNKNOWN;
    }

    private boolean isEmbedded() {
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    /** The names of the glyphs, where the font's dictionary gives them; an embedded font may have its own instead. */
    private @Nullable Encoding encoding(COSDictionary font) {
        COSBase named = font.getDictionaryObject(COSName.ENCODING);
        if (named instanceof COSName name) {
            return Encoding.getInstance(name);
        }
        if (named instanceof COSDictionary differences) {
            boolean own = isEmbedded() && !differences.containsKey(COSName.BASE_ENCODING);
            return own
                    ? new DictionaryEncoding(differences, false, null)
                    : new DictionaryEncoding(differences, true, null);
        }
        return isEmbedded() ? null : StandardEncoding.INSTANCE;
    }

    private float width(int code) {
        COSArray widths = dictionary.getCOSArray(COSName.WIDTHS);
        int index = code - dictionary.getInt(COSName.FIRST_CHAR, 0);
        if (widths != null && index >= 0 && index < widths.size()) {
            return widths.getObject(index) instanceof COSNumber width ? width.floatValue() * scale() : 0;
        }
        if (metrics != null && encoding != null) {
            return metrics.getCharacterWidth(encoding.getName(code)) * PER_MILLE;
        }
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) * PER_MILLE;
        return missing > 0 ? missing : USUAL_WIDTH;
    }

    /** Fonts whose glyphs are drawings have a scale of their own. */
    private float scale() {
        COSArray matrix = dictionary.getCOSArray(COSName.FONT_MATRIX);
        boolean drawn = COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE));
        return drawn && matrix != null && matrix.size() > 0 && matrix.getObject(0) instanceof COSNumber scale
                ? Math.abs(scale.floatValue())
                : PER_MILLE;
    }
}
