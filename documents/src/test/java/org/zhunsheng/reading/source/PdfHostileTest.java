package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhunsheng.reading.source.ReadingException.Code;

/** Whatever a PDF is made of, it is read or refused with a code, in time and in memory. */
@Timeout(15)
class PdfHostileTest {
    private static final byte[] NOTHING = {};

    private static Code failure(byte[] bytes) throws IOException {
        return failure(new PdfReader(), bytes);
    }

    private static Code failure(PdfReader reader, byte[] bytes) throws IOException {
        try {
            reader.read(new SourceFile("测试.pdf", null, bytes), Limits.STANDARD);
        } catch (ReadingException e) {
            return e.code();
        }
        throw new AssertionError("was read");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] good() throws IOException {
        return new PdfDrawing()
                .table(100, new String[][] {{"项目名称", "甲"}, {"预算数", "1"}})
                .bytes();
    }

    @Test
    void nothingIsEmptyAndNoiseIsDamaged() throws IOException {
        assertThat(failure(NOTHING)).isEqualTo(Code.EMPTY);
        byte[] noise = new byte[10_000];
        new Random(3).nextBytes(noise);
        assertThat(failure(noise)).isEqualTo(Code.DAMAGED);
        assertThat(failure(latin("%PDF-1.7\n%%EOF"))).isEqualTo(Code.DAMAGED);
    }

    @Test
    void picturesWithoutTextHaveNoText() throws IOException {
        byte[] scan = new PdfDrawing()
                .raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")
                .bytes();
        assertThat(failure(scan)).isEqualTo(Code.NO_TEXT);
    }

    @Test
    void everyTruncationAndManyFlippedBytesGiveADocumentOrACode() throws IOException {
        byte[] good = good();
        for (int length = 1; length < good.length; length += Math.max(1, good.length / 60)) {
            readOrRefuse(Arrays.copyOf(good, length));
        }
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k < 5; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            readOrRefuse(bad);
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            new PdfReader().read(new SourceFile("测试.pdf", null, bytes), Limits.STANDARD);
        } catch (ReadingException e) {
            assertThat(e.code()).isIn(Code.DAMAGED, Code.PROTECTED, Code.NO_TEXT, Code.LIMIT, Code.EMPTY);
        }
    }

    @Test
    void aFormWithinItselfMeetsALimit() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 50, "a").raw("/X Do");
        PDFormXObject form = new PDFormXObject(drawing.document());
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(drawing.page().getResources());
        try (var out = form.getStream().createOutputStream()) {
            out.write(latin("/X Do /X Do"));
        }
        drawing.page().getResources().put(COSName.getPDFName("X"), form);
        assertThat(failure(drawing.bytes())).isEqualTo(Code.LIMIT);
    }

    @Test
    void formsThatDoubleEachOtherEndInTime() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 50, "a").raw("/X0 Do");
        for (int i = 40; i >= 0; i--) {
            PDFormXObject form = new PDFormXObject(drawing.document());
            form.setBBox(new PDRectangle(100, 100));
            form.setResources(drawing.page().getResources());
            try (var out = form.getStream().createOutputStream()) {
                out.write(latin("/X" + (i + 1) + " Do /X" + (i + 1) + " Do"));
            }
            drawing.page().getResources().put(COSName.getPDFName("X" + i), form);
        }
        assertThat(failure(new PdfReader(500), drawing.bytes())).isEqualTo(Code.TIMEOUT);
    }

    @Test
    void endlessRectanglesMeetALimit() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 50, "a");
        drawing.raw("10 10 100 0.5 re f ".repeat(600_000));
        assertThat(failure(drawing.bytes())).isEqualTo(Code.LIMIT);
    }

    @Test
    void aDenseLatticeIsReadInTime() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(100, 100, "a");
        for (int i = 0; i < 3000; i++) {
            float at = i * 0.2f;
            drawing.line(at, 0, at, 800).line(0, at, 600, at);
        }
        assertThat(new PdfReader().read(drawing.file(), Limits.STANDARD).blocks())
                .isNotEmpty();
    }

    @Test
    void contentThatUnpacksWithoutEndMeetsALimit() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                deflater.write(blanks);
            }
        }
        String head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n";
        assertThat(failure(bomb(head, "", packed.toByteArray()))).isEqualTo(Code.LIMIT);
        assertThat(failure(bomb(head, "/Type/ObjStm/N 1/First 5", packed.toByteArray())))
                .isEqualTo(Code.LIMIT);
    }

    private static byte[] bomb(String head, String type, byte[] packed) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                latin(head + "4 0 obj<<" + type + "/Filter/FlateDecode/Length " + packed.length + ">>stream\n"));
        file.writeBytes(packed);
        file.writeBytes(latin("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return file.toByteArray();
    }

    @Test
    void pageTreesInCirclesAndDeepTreesAreWalkedOnce() throws IOException {
        String circle = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThat(failure(latin(circle))).isEqualTo(Code.NO_TEXT);
        StringBuilder deep = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < 20_000; i++) {
            deep.append(i).append(" 0 obj<</Type/Pages/Kids[").append(i + 1).append(" 0 R]/Count 1>>endobj\n");
        }
        assertThat(failure(latin(deep + "trailer<</Root 1 0 R>>\n%%EOF"))).isIn(Code.NO_TEXT, Code.DAMAGED);
    }

    @Test
    void aPageRepeatedWithoutEndMeetsALimit() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 50, "a");
        COSDictionary page = drawing.page().getCOSObject();
        COSArray kids = new COSArray();
        for (int i = 0; i < 10_000; i++) {
            kids.add(page);
        }
        drawing.document().getPages().getCOSObject().setItem(COSName.KIDS, kids);
        assertThat(failure(drawing.bytes())).isEqualTo(Code.LIMIT);
    }

    @Test
    void deeplyNestedArraysAreDamaged() throws IOException {
        byte[] nested = latin("%PDF-1.7\n1 0 obj" + "[".repeat(200_000) + "]".repeat(200_000) + "endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF");
        assertThat(failure(nested)).isEqualTo(Code.DAMAGED);
    }
}
