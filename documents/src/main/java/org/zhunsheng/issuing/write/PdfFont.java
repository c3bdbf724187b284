package org.zhunsheng.issuing.write;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.zhunsheng.issuing.font.CffSubset;
import org.zhunsheng.issuing.font.CffSubset.Glyph;
import org.zhunsheng.issuing.font.Outlines;

/** A font of one PDF: the characters that it has used so far, and at the end the font with just their glyphs. */
final class PdfFont {
    private static final int EM = 1000;
    private static final int BLOCK = 100;

    private final Outlines outlines;
    private final String name;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    /** The dictionary that pages refer to, filled at the end. */
    private final COSDictionary dictionary = new COSDictionary();

    PdfFont(Outlines outlines, int number) {
        this.outlines = outlines;
        this.name = tag(number) + "+" + outlines.name().replaceAll("[^A-Za-z0-9-]", "");
        characters.add(0);
    }

    /** Six letters before the name say that the font is a part of one. */
    private static String tag(int number) {
        return "ZHUNS" + (char) ('A' + number % 26);
    }

    Outlines outlines() {
        return outlines;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The number of a character's glyph in this file. */
    int number(int codePoint) {
        Integer known = numbers.get(codePoint);
        if (known == null) {
            known = characters.size();
            characters.add(codePoint);
            numbers.put(codePoint, known);
        }
        return known;
    }

    void finish() throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor());
        descendant.setInt(COSName.DW, EM);
        descendant.setItem(COSName.W, widths());

        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(unicodes()));
    }

    private COSDictionary descriptor() throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            int glyph = i == 0 ? 0 : outlines.glyph(characters.get(i));
            glyphs.add(
                    i == 0
                            ? new Glyph(EM, new Path2D.Double())
                            : new Glyph(outlines.width(glyph), outlines.contours(glyph)));
        }
        COSStream program = stream(CffSubset.of(name, glyphs));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int edge : new int[] {-200, -300, 1200, 1100}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private COSArray widths() throws IOException {
        COSArray each = new COSArray();
        for (int i = 1; i < characters.size(); i++) {
            each.add(COSInteger.get(outlines.width(outlines.glyph(characters.get(i)))));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] unicodes() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < characters.size(); from += BLOCK) {
            int to = Math.min(characters.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append("<%04X> <".formatted(i));
                for (char unit : Character.toChars(characters.get(i))) {
                    map.append("%04X".formatted((int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
