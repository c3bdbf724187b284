package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of one document. */
final class PdfFonts {
    /** Adobe's published character maps, parsed once; there are some hundred of them. */
    private static final Map<String, CMap> PREDEFINED = new ConcurrentHashMap<>();

    private final Map<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private final Map<COSDictionary, PDFont> whole = new IdentityHashMap<>();
    private final PdfBudget budget;

    PdfFonts(PdfBudget budget) {
        this.budget = budget;
    }

    PdfFont of(COSDictionary dictionary) throws IOException {
        PdfFont font = fonts.get(dictionary);
        if (font == null) {
            boolean composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
            font = composite ? PdfCompositeFont.of(dictionary, this) : PdfSimpleFont.of(dictionary, this);
            fonts.put(dictionary, font);
        }
        return font;
    }

    /**
     * What PDFBox makes of a code by parsing the embedded font itself: slow, and only for fonts that say nothing else.
     */
    String fromOutlines(COSDictionary dictionary, int code) throws IOException {
        PDFont font = whole.get(dictionary);
        if (font == null) {
            font = PDFontFactory.createFont(dictionary);
            whole.put(dictionary, font);
        }
        String text = font.toUnicode(code);
        return text == null ? PdfFont.Shape.UNKNOWN : text;
    }

    /** The map from codes to characters that a font carries, or {@code null}. */
    @Nullable
    CMap toUnicode(COSDictionary dictionary) throws IOException {
        COSBase map = dictionary.getDictionaryObject(COSName.TO_UNICODE);
        CMap parsed = map instanceof COSStream stream ? parse(stream) : null;
        return parsed != null && parsed.hasUnicodeMappings() ? parsed : null;
    }

    CMap parse(COSStream stream) throws IOException {
        return new CMapParser().parse(new RandomAccessReadBuffer(PdfStreams.unpack(stream, budget)));
    }

    /** Whether Adobe publishes a map of this name. */
    static boolean isPredefined(String name) {
        return name.matches("[A-Za-z0-9-]+")
                && CMapParser.class.getResource("/org/apache/fontbox/cmap/" + name) != null;
    }

    static CMap predefined(String name) throws IOException {
        CMap map = PREDEFINED.get(name);
        if (map == null) {
            map = new CMapParser().parsePredefined(name);
            PREDEFINED.put(name, map);
        }
        return map;
    }
}
