package org.zhunsheng.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A font of many glyphs with codes of several bytes, as Chinese needs: from codes to glyph numbers to characters. */
final class PdfCompositeFont implements PdfFont {
    /** The collections of glyphs for which Adobe publishes the characters. */
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

    private static final int MAX_GLYPHS = 65_536;
    private static final int MAX_WIDTHS = 1 << 20;
    private static final float PER_MILLE = 0.001f;

    private final COSDictionary dictionary;
    private final COSDictionary descendant;
    private final PdfFonts fonts;
    private final @Nullable CMap toUnicode;
    /** From codes to glyph numbers; absent where they are the same. */
    private final @Nullable CMap encoding;

    private final @Nullable CMap collection;
    private final boolean vertical;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, Shape> shapes = new HashMap<>();

    private PdfCompositeFont(COSDictionary dictionary, PdfFonts fonts) throws IOException {
        this.dictionary = dictionary;
        this.fonts = fonts;
        COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        this.descendant =
                descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary d
                        ? d
                        : new COSDictionary();
        COSBase named = dictionary.getDictionaryObject(COSName.ENCODING);
        String name = named instanceof COSName n ? n.getName() : "";
        this.encoding = encoding(named, name, fonts);
        this.vertical = name.endsWith("-V") || encoding != null && encoding.getWMode() == 1;
        this.toUnicode = fonts.toUnicode(dictionary);
        this.collection = collection(descendant, name);
        readWidths();
    }

    static PdfFont of(COSDictionary dictionary, PdfFonts fonts) throws IOException {
        return new PdfCompositeFont(dictionary, fonts);
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    @Override
    public int readCode(ByteArrayInputStream string) throws IOException {
        if (encoding != null) {
            return encoding.readCode(string);
        }
        int high = string.read();
        int low = string.read();
        return low < 0 ? high : high << 8 | low;
    }

    @Override
    public Shape shape(int code, int bytes) throws IOException {
        // Codes of different lengths may have the same value.
        int key = code << 3 ^ bytes;
        Shape shape = shapes.get(key);
        if (shape == null) {
            int cid = encoding == null ? code : encoding.toCID(code, bytes);
            shape = new Shape(Characters.ordinary(text(code, bytes, cid)), advance(cid));
            shapes.put(key, shape);
        }
        return shape;
    }

    private String text(int code, int bytes, int cid) throws IOException {
        String mapped = toUnicode == null ? null : toUnicode.toUnicode(code, bytes);
        if (mapped == null && collection != null) {
            mapped = collection.toUnicode(cid);
        }
        if (mapped == null && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSName) {
            // The name is Identity: the codes are characters already.
            mapped = new String(new byte[] {(byte) (code >> 8), (byte) code}, StandardCharsets.UTF_16BE);
        }
        if (mapped == null && toUnicode == null && isEmbedded()) {
            mapped = fonts.fromOutlines(dictionary, code);
        }
        return mapped == null ? Shape.UNKNOWN : mapped;
    }

    private float advance(int cid) {
        if (vertical) {
            return 1;
        }
        Float width = widths.get(cid);
        return width != null ? width : descendant.getFloat(COSName.DW, 1000) * PER_MILLE;
    }

    private boolean isEmbedded() {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE2) || descriptor.containsKey(COSName.FONT_FILE3));
    }

    private static @Nullable CMap encoding(@Nullable COSBase named, String name, PdfFonts fonts) throws IOException {
        if (named instanceof COSStream stream) {
            return fonts.parse(stream);
        }
        return name.isEmpty() || name.startsWith("Identity") || !PdfFonts.isPredefined(name)
                ? null
                : PdfFonts.predefined(name);
    }

    private static @Nullable CMap collection(COSDictionary descendant, String encoding) throws IOException {
        COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = info == null ? "" : info.getString(COSName.ORDERING, "");
        if (COLLECTIONS.contains(ordering)) {
            return PdfFonts.predefined("Adobe-" + ordering + "-UCS2");
        }
        return encoding.startsWith("GB") || encoding.startsWith("UniGB") ? PdfFonts.predefined("Adobe-GB1-UCS2") : null;
    }

    /** Reads {@code c [w1 w2 …]} and {@code first last w}, in any order. */
    private void readWidths() {
        COSArray array = descendant.getCOSArray(COSName.W);
        int i = 0;
        int told = 0;
        while (array != null && i + 1 < array.size() && told < MAX_WIDTHS) {
            int first = array.getObject(i) instanceof COSNumber number ? number.intValue() : 0;
            COSBase next = array.getObject(i + 1);
            if (next instanceof COSArray each) {
                for (int k = 0; k < each.size(); k++) {
                    putWidth(first + k, each.getObject(k));
                }
                told += each.size();
                i += 2;
            } else {
                int last = next instanceof COSNumber number ? Math.min(number.intValue(), MAX_GLYPHS) : first;
                COSBase width = i + 2 < array.size() ? array.getObject(i + 2) : null;
                for (int cid = Math.max(0, first); cid <= last; cid++) {
                    putWidth(cid, width);
                }
                told += Math.max(0, last - first);
                i += 3;
            }
        }
    }

    private void putWidth(int cid, @Nullable COSBase width) {
        if (width instanceof COSNumber number) {
            widths.put(cid, number.floatValue() * PER_MILLE);
        }
    }
}
