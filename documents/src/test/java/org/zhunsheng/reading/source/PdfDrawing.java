package org.zhunsheng.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws small PDFs for tests. Points count from the upper left corner, as the reader's places do. */
final class PdfDrawing {
    static final int WIDTH = 600;
    static final int HEIGHT = 800;

    private final PDDocument document = new PDDocument();
    private StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage();

    PdfDrawing() {
        newPage();
    }

    /** Begins the next page. */
    PdfDrawing newPage() {
        finishPage();
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setResources(new PDResources());
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("A", latin());
        fonts.setItem("C", chinese());
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        document.addPage(page);
        return this;
    }

    PDPage page() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    /** Operators as they are. */
    PdfDrawing raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Text of 10 points whose base line is at {@code y}. */
    PdfDrawing text(float x, float y, String text) {
        return text(x, y, 10, text);
    }

    PdfDrawing text(float x, float y, float size, String text) {
        return raw(format("BT 1 0 0 1 %.2f %.2f Tm %s ET", x, HEIGHT - y, shown(size, text)));
    }

    /** The operators that show a text where the text matrix stands. */
    static String shown(float size, String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        String string = ascii
                ? "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
                : "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
        return format("/%s %.2f Tf %s Tj", ascii ? "A" : "C", size, string);
    }

    PdfDrawing line(float x0, float y0, float x1, float y1) {
        return raw(format("%.2f %.2f m %.2f %.2f l S", x0, HEIGHT - y0, x1, HEIGHT - y1));
    }

    /** A filled area. */
    PdfDrawing area(float left, float top, float width, float height) {
        return raw(format("%.2f %.2f %.2f %.2f re f", left, HEIGHT - top - height, width, height));
    }

    /** The lines of a table without merged cells. */
    PdfDrawing lattice(float[] xs, float[] ys) {
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    /** A table with a text in each cell, 20 points high each row, its upper left corner at 50, {@code top}. */
    PdfDrawing table(float top, String[][] texts) {
        float[] xs = new float[texts[0].length + 1];
        float[] ys = new float[texts.length + 1];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = 50 + 100 * i;
        }
        for (int i = 0; i < ys.length; i++) {
            ys[i] = top + 20 * i;
        }
        lattice(xs, ys);
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                text(xs[column] + 4, ys[row] + 14, texts[row][column]);
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        finishPage();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    SourceFile file() throws IOException {
        return new SourceFile("测试.pdf", null, bytes());
    }

    private void finishPage() {
        if (content.isEmpty()) {
            return;
        }
        try {
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        content = new StringBuilder();
    }

    private static COSDictionary latin() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    /** A Chinese font that is not embedded and does not tell its characters, as many offices' programs write it. */
    private static COSDictionary chinese() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "GB1");
        info.setItem(COSName.SUPPLEMENT, COSInteger.TWO);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, info);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
