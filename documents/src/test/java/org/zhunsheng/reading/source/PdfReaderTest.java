package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final float[] XS = {50, 150, 250, 350};
    private static final float[] YS = {100, 120, 140, 160};

    private static List<String> read(PdfDrawing drawing) throws IOException {
        return Shown.lines(new PdfReader().read(drawing.file(), Limits.STANDARD));
    }

    @Test
    void readsATableBetweenParagraphs() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .text(60, 60, "项目支出绩效目标表")
                .table(100, new String[][] {{"项目名称", "法律援助"}, {"预算数", "12.50"}})
                .text(60, 200, "注：以上单位为万元");
        assertThat(read(drawing))
                .containsExactly("项目支出绩效目标表", "#", "[0 项目名称][1 法律援助]", "[0 预算数][1 12.50]", "注：以上单位为万元");
    }

    @Test
    void saysWhereEveryCellStands() throws IOException {
        PdfDrawing drawing = new PdfDrawing().table(100, new String[][] {{"A", "B"}});
        assertThat(Shown.places(new PdfReader().read(drawing.file(), Limits.STANDARD)))
                .containsExactly("page 1 at 50,100", "page 1 at 150,100");
    }

    @Test
    void cellsMergedDownAndAcrossSpan() throws IOException {
        // The line between rows 1 and 2 spares the first column, the line after column 2 the first row.
        PdfDrawing drawing = new PdfDrawing()
                .line(50, 100, 350, 100)
                .line(50, 120, 350, 120)
                .line(150, 140, 350, 140)
                .line(50, 160, 350, 160)
                .line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(250, 120, 250, 160)
                .line(350, 100, 350, 160)
                .text(54, 114, "a")
                .text(154, 114, "wide")
                .text(54, 144, "tall")
                .text(154, 134, "b")
                .text(254, 134, "c")
                .text(154, 154, "d")
                .text(254, 154, "e");
        assertThat(read(drawing)).containsExactly("#", "[0 a][1+2x1 wide]", "[0+1x2 tall][1 b][2 c]", "[1 d][2 e]");
    }

    @Test
    void linesMayBeThinAreasInPieces() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        for (float y : YS) {
            drawing.area(50, y, 149, 0.5f).area(200, y, 150, 0.5f);
        }
        for (float x : XS) {
            for (int piece = 0; piece < 3; piece++) {
                drawing.area(x, 100 + 20 * piece, 0.5f, 19.5f);
            }
        }
        drawing.text(60, 114, "x").text(260, 154, "y");
        assertThat(read(drawing)).containsExactly("#", "[0 x][1 ][2 ]", "[0 ][1 ][2 ]", "[0 ][1 ][2 y]");
    }

    @Test
    void doubleLinesAreOneAndDashesAreALine() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .lattice(new float[] {50, 150}, new float[] {100, 120, 140})
                .line(52, 102, 148, 102)
                .line(52, 138, 148, 138)
                .line(52, 102, 52, 138)
                .line(148, 102, 148, 138)
                .text(60, 115, "a")
                .text(60, 133, "b");
        assertThat(read(drawing)).containsExactly("#", "[0 a]", "[0 b]");
    }

    @Test
    void openSidesAreSides() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        for (float y : YS) {
            drawing.line(50, y, 350, y);
        }
        drawing.line(150, 100, 150, 160).line(250, 100, 250, 160);
        drawing.text(60, 114, "l").text(160, 114, "m").text(260, 114, "r");
        assertThat(read(drawing)).contains("[0 l][1 m][2 r]");
    }

    @Test
    void visualLinesOfACellArePartedByLineEnds() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .lattice(new float[] {50, 150, 250}, new float[] {100, 180})
                .text(54, 114, "产")
                .text(54, 128, "出")
                .text(54, 142, "指")
                .text(154, 114, "不低于")
                .text(184, 114, "90%");
        assertThat(read(drawing)).containsExactly("#", "[0 产\n出\n指][1 不低于90%]");
    }

    @Test
    void fakeBoldIsOneCharacter() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(60, 100, "合计11").text(60.4f, 100, "合计11");
        assertThat(read(drawing)).containsExactly("合计11");
    }

    @Test
    void whatIsNotSeenIsNotRead() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .text(60, 100, "seen")
                .raw("3 Tr")
                .text(60, 120, "invisible")
                .raw("0 Tr 1 g")
                .text(60, 140, "white")
                .raw("0 g")
                .text(60, 900, "below the page");
        assertThat(read(drawing)).containsExactly("seen");
    }

    @Test
    void whiteTextOnAShadeIsSeen() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .raw("0 0 0.5 rg")
                .area(50, 90, 200, 20)
                .raw("1 1 1 rg")
                .text(60, 104, "header");
        assertThat(read(drawing)).containsExactly("header");
    }

    @Test
    void textUnderAPictureOfThePageIsRead() throws IOException {
        PdfDrawing drawing = new PdfDrawing().raw("3 Tr").text(60, 100, "recognised");
        drawing.raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        assertThat(read(drawing)).containsExactly("recognised");
    }

    @Test
    void pagesTurnedByTheViewerAreUpright() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        drawing.page().setRotation(90);
        // On the sheet the table stands on its side; a quarter turn clockwise sets it upright.
        drawing.line(100, 750, 100, 450).line(120, 750, 120, 450).line(140, 750, 140, 450);
        drawing.line(100, 750, 140, 750).line(100, 600, 140, 600).line(100, 450, 140, 450);
        drawing.raw("BT 0 1 -1 0 115 60 Tm " + PdfDrawing.shown(10, "a") + " ET");
        drawing.raw("BT 0 1 -1 0 135 210 Tm " + PdfDrawing.shown(10, "d") + " ET");
        assertThat(read(drawing)).containsExactly("#", "[0 a][1 ]", "[0 ][1 d]");
    }

    @Test
    void pagesWrittenSidewaysAreTurned() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        drawing.line(100, 750, 100, 450).line(120, 750, 120, 450).line(140, 750, 140, 450);
        drawing.line(100, 750, 140, 750).line(100, 600, 140, 600).line(100, 450, 140, 450);
        drawing.raw("BT 0 1 -1 0 115 60 Tm " + PdfDrawing.shown(10, "a") + " ET");
        drawing.raw("BT 0 1 -1 0 135 210 Tm " + PdfDrawing.shown(10, "d") + " ET");
        assertThat(read(drawing)).containsExactly("#", "[0 a][1 ]", "[0 ][1 d]");
    }

    @Test
    void slantedWatermarksAreDropped() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .text(60, 100, "text")
                .raw("BT 0.7 0.7 -0.7 0.7 200 200 Tm " + PdfDrawing.shown(60, "DRAFT") + " ET");
        assertThat(read(drawing)).containsExactly("text");
    }

    @Test
    void radicalsBecomeIdeographs() throws IOException {
        // U+2F00 and U+2F42 stand in for the ordinary ideographs in many PDFs.
        assertThat(Characters.ordinary("\u2F00\u2F42\u2EA0\uFEFF")).isEqualTo("一文民");
    }

    @Test
    void formsWithinThePageAreRead() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(drawing.document());
        form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(200, 200));
        form.setResources(drawing.page().getResources());
        try (var out = form.getStream().createOutputStream()) {
            out.write(("BT 1 0 0 1 5 5 Tm " + PdfDrawing.shown(10, "inside") + " ET").getBytes());
        }
        drawing.page().getResources().put(COSName.getPDFName("X"), form);
        drawing.raw("q 1 0 0 1 100 600 cm /X Do Q");
        assertThat(Shown.places(new PdfReader().read(drawing.file(), Limits.STANDARD)))
                .containsExactly("page 1 at 105,187");
    }

    @Test
    void wrappedLinesAreOneParagraphAndOthersAreNot() throws IOException {
        String full = "一二三四五六七八九十".repeat(5);
        PdfDrawing drawing = new PdfDrawing()
                .text(70, 100, full.substring(0, 48))
                .text(50, 120, full)
                .text(50, 140, "到此为止。")
                .text(70, 160, "另起一段。");
        assertThat(read(drawing)).containsExactly(full.substring(0, 48) + full + "到此为止。", "另起一段。");
    }

    @Test
    void columnsWithoutLinesAreAGrid() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        for (int row = 0; row < 4; row++) {
            drawing.text(50, 100 + 15 * row, "项目" + row)
                    .text(200, 100 + 15 * row, "12" + row)
                    .text(400, 100 + 15 * row, "万元");
        }
        assertThat(read(drawing))
                .containsExactly(
                        "#",
                        "[0 项目0][1 120][2 万元]",
                        "[0 项目1][1 121][2 万元]",
                        "[0 项目2][1 122][2 万元]",
                        "[0 项目3][1 123][2 万元]");
    }

    @Test
    void gapsInASingleLineAreTabs() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 100, "部门：司法局").text(400, 100, "单位：万元");
        assertThat(read(drawing)).containsExactly("部门：司法局\t单位：万元");
    }

    @Test
    void anEmptyOwnerPasswordOpensAndAUserPasswordDoesNot() throws IOException {
        assertThat(read(locked(""))).containsExactly("secret");
        SourceFile file = locked("user").file();
        assertThatThrownBy(() -> new PdfReader().read(file, Limits.STANDARD))
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.code()).isEqualTo(ReadingException.Code.PROTECTED));
    }

    private static PdfDrawing locked(String userPassword) throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(60, 100, "secret");
        drawing.document().protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        return drawing;
    }
}
