package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What page ends part and what pages repeat. */
class PdfPagesTest {
    private static final float[] XS = {50, 150, 250, 350};

    private static List<String> read(PdfDrawing drawing) throws IOException {
        return Shown.lines(new PdfReader().read(drawing.file(), Limits.STANDARD));
    }

    /** Fills the foot of a page with a table of three columns whose last line is at 740. */
    private static PdfDrawing firstPage(String... lastRow) {
        PdfDrawing drawing = new PdfDrawing()
                .lattice(XS, new float[] {600, 620, 740})
                .text(54, 614, "一级指标")
                .text(154, 614, "二级指标")
                .text(254, 614, "指标值");
        for (int i = 0; i < lastRow.length; i++) {
            drawing.text(54 + 100 * i, 634, lastRow[i]);
        }
        return drawing;
    }

    @Test
    void tablesGoOnWithoutTheRepeatedHeadAndPageNumbers() throws IOException {
        PdfDrawing drawing = firstPage("产出指标", "数量指标", "12次")
                .text(290, 770, "- 1 -")
                .newPage()
                .table(60, new String[][] {{"一级指标", "二级指标", "指标值"}, {"效益指标", "社会效益", "提高"}})
                .text(290, 770, "- 2 -");
        assertThat(read(drawing))
                .containsExactly("#", "[0 一级指标][1 二级指标][2 指标值]", "[0 产出指标][1 数量指标][2 12次]", "[0 效益指标][1 社会效益][2 提高]");
    }

    @Test
    void aMergedCellGoesOnOverThePage() throws IOException {
        PdfDrawing drawing = firstPage("产出指标", "数量指标", "12次")
                .newPage()
                .table(60, new String[][] {{"", "质量指标", "100%"}, {"效益指标", "社会效益", "提高"}});
        assertThat(read(drawing))
                .containsExactly(
                        "#",
                        "[0 一级指标][1 二级指标][2 指标值]",
                        "[0+1x2 产出指标][1 数量指标][2 12次]",
                        "[1 质量指标][2 100%]",
                        "[0 效益指标][1 社会效益][2 提高]");
    }

    @Test
    void aRowCutByThePageEndIsOneRow() throws IOException {
        PdfDrawing drawing = firstPage("产出指标", "服务对象满意度指标", "90%")
                .newPage()
                .table(60, new String[][] {{"", "（必填）", ""}, {"效益指标", "社会效益", "提高"}});
        assertThat(read(drawing))
                .containsExactly(
                        "#", "[0 一级指标][1 二级指标][2 指标值]", "[0 产出指标][1 服务对象满意度指标\n（必填）][2 90%]", "[0 效益指标][1 社会效益][2 提高]");
    }

    @Test
    void aMissingBorderShowsThatTheRowGoesOn() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .line(50, 600, 350, 600)
                .line(50, 620, 350, 620)
                .text(54, 614, "名称")
                .text(54, 634, "前半。")
                .text(154, 634, "甲");
        for (float x : XS) {
            drawing.line(x, 600, x, 740);
        }
        drawing.newPage().table(60, new String[][] {{"后半", "", "乙"}});
        assertThat(read(drawing)).containsExactly("#", "[0 名称][1 ][2 ]", "[0 前半。\n后半][1 甲][2 乙]");
    }

    @Test
    void aTableThatEndedBeforeTheFootIsNotJoined() throws IOException {
        PdfDrawing drawing = new PdfDrawing()
                .table(60, new String[][] {{"项目名称", "甲"}})
                .newPage()
                .table(60, new String[][] {{"项目名称", "乙"}});
        assertThat(read(drawing)).containsExactly("#", "[0 项目名称][1 甲]", "#", "[0 项目名称][1 乙]");
    }

    @Test
    void aTitleBetweenPartsTables() throws IOException {
        PdfDrawing drawing = firstPage("产出指标", "数量指标", "1")
                .newPage()
                .text(200, 60, 18, "绩效目标表")
                .table(80, new String[][] {{"甲", "乙", "丙"}});
        assertThat(read(drawing))
                .contains("绩效目标表", "[0 甲][1 乙][2 丙]")
                .filteredOn("#"::equals)
                .hasSize(2);
    }

    @Test
    void runningHeadsAreDroppedAndTitlesAreKept() throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        for (int page = 1; page <= 4; page++) {
            drawing.text(250, 40, 9, "某县司法局二〇二四年预算")
                    .text(200, 80, 20, "绩效目标表")
                    .text(60, 120, 10, "第" + "一二三四".charAt(page - 1) + "个项目的目标是做好工作做好工作")
                    .text(280, 780, 9, "第 " + page + " 页 共 4 页")
                    .newPage();
        }
        drawing.text(60, 120, "末页");
        assertThat(read(drawing))
                .doesNotContain("某县司法局二〇二四年预算")
                .noneMatch(line -> line.contains("共 4 页"))
                .filteredOn("绩效目标表"::equals)
                .hasSize(4);
    }
}
