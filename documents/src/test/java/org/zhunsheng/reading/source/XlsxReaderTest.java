package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.reading.source.OfficeFiles.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.reading.PerformanceReader;

class XlsxReaderTest {

    private static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String number(String cell, String value) {
        return "<c r='" + cell + "'><v>" + value + "</v></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    private static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    private static List<String> read(String content) throws ReadingException {
        return Shown.lines(xlsx().sheet("表", content).build());
    }

    @Test
    void readsEverySortOfCell() throws ReadingException {
        OfficeFiles file = xlsx().strings(
                        "<si><t>共享</t></si>",
                        "<si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r><rPh sb='0' eb='1'><t>フ</t></rPh></si>",
                        "<si><t>行一_x000D_\n行二_x0041_x</t></si>")
                .sheet(
                        "表",
                        data(row(
                                1,
                                "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>",
                                text("D1", "内联"),
                                number("E1", "150000"),
                                number("F1", "0.30000000000000004"),
                                "<c r='G1' t='b'><v>1</v></c><c r='H1' t='e'><v>#N/A</v></c>",
                                "<c r='I1' t='str'><f>A1&amp;B1</f><v>结果</v></c><c r='J1'><f>1+1</f><v>2</v></c>")));
        assertThat(Shown.lines(file.build()))
                .containsExactly("#表", "[0 共享][1 富文本][2 行一\n行二Ax][3 内联][4 150000][5 0.3][6 TRUE][7 #N/A][8 结果][9 2]");
    }

    @Test
    void formulasWithoutAResultAreNamedWithTheirPlaces() throws ReadingException {
        SourceFile file = xlsx().sheet(
                        "表",
                        "<cols><col min='6' max='6' hidden='1'/></cols>"
                                + data(row(
                                        3,
                                        "<c r='A3'><f>SUM(B3:C3)</f></c><c r='B3'><f>1+1</f><v></v></c>",
                                        "<c r='C3' t='str'><f>\"\"</f><v></v></c><c r='D3'><f>2</f><v>2</v></c>",
                                        "<c r='E3'><f t='shared' si='0'/></c><c r='F3'><f>9</f></c>")))
                .build();
        SourceDocument document = new SourceReaders(Limits.STANDARD).read(file);
        assertThat(Shown.lines(document)).containsExactly("#表", "[3 2]");
        assertThat(document.uncomputed())
                .extracting(cell -> cell.place().describe() + " " + cell.formula())
                .containsExactly("表!A3 =SUM(B3:C3)", "表!B3 =1+1", "表!E3 =");
    }

    @Test
    void aLongListNamesWhatNobodyComputed() throws ReadingException {
        SourceFile file = xlsx().sheet(
                        "表",
                        data(
                                row(
                                        1,
                                        text("A1", "项目名称"),
                                        text("B1", "一级指标"),
                                        text("C1", "二级指标"),
                                        text("D1", "三级指标"),
                                        text("E1", "指标值"),
                                        text("F1", "权重")),
                                row(
                                        2,
                                        text("A2", "培训经费"),
                                        text("B2", "产出指标"),
                                        text("C2", "数量指标"),
                                        text("D2", "培训场次"),
                                        text("E2", "≥5场"),
                                        "<c r='F2'><f>F3*2</f></c>")))
                .build();
        List<String> said = new ArrayList<>();
        PerformanceReader.standard(Limits.STANDARD)
                .readLongList(
                        file,
                        null,
                        project -> said.add(project.identity().name()),
                        unread -> said.add(unread.at() + " " + unread.text()));
        assertThat(said).containsExactly("表!F2 =F3*2", "培训经费");
    }

    @Test
    void anAmountThatNobodyComputedIsUnread() throws ReadingException {
        SourceFile file = xlsx().sheet(
                        "表",
                        data(
                                row(1, text("A1", "项目支出绩效目标表（2025年度，单位：元）")),
                                row(2, text("A2", "项目名称"), text("B2", "培训经费")),
                                row(3, text("A3", "项目资金总额"), "<c r='B3'><f>B4+B5</f></c>"),
                                row(4, text("A4", "其中：财政拨款"), number("B4", "100"))))
                .build();
        PerformanceDocument document =
                PerformanceReader.standard(Limits.STANDARD).read(file, null).document();
        assertThat(document.projects().getFirst().finance().budget())
                .extracting(Budget::total)
                .isNull();
        assertThat(document.unread()).containsExactly(new PerformanceDocument.Unread("表!B3", "=B4+B5"));
    }

    @Test
    void placesAreThoseOfTheSheet() throws ReadingException {
        SourceFile file = xlsx().sheet("表", data(row(7, text("AB7", "甲")))).build();
        assertThat(Shown.places(new SourceReaders(Limits.STANDARD).read(file))).containsExactly("表!AB7");
    }

    @Test
    void cellsAndRowsWithoutReferencesFollowOneAnother() throws ReadingException {
        String content = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
        assertThat(read(content)).containsExactly("#表", "[0 1][1 2]", "[0 3]");
    }

    @Test
    void resolvesMergedRegions() throws ReadingException {
        String content = data(
                        row(1, text("A1", "标题")),
                        row(2, text("A2", "产出"), text("B2", "数量"), text("C2", "被盖住")),
                        row(3, text("B3", "质量")))
                + "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/><mergeCell ref='B2:C2'/></mergeCells>";
        assertThat(read(content)).containsExactly("#表", "[0+3x1 标题]", "[0+1x2 产出][1+2x1 数量]", "[1 质量]");
    }

    @Test
    void aRunOfEmptyRowsBecomesOne() throws ReadingException {
        String content = data(row(1, text("A1", "上")), row(900_000, text("A900000", "下")))
                + "<mergeCells><mergeCell ref='A1:A899999'/></mergeCells>";
        assertThat(read(content)).containsExactly("#表", "[0+1x2 上]", "", "[0 下]");
    }

    @Test
    void theLastCornerAndARegionOverEverythingCostNothing() throws ReadingException {
        String corner = data(row(1, text("A1", "甲")), row(1_048_576, text("XFD1048576", "乙")));
        assertThat(read(corner)).containsExactly("#表", "[0 甲]", "", "[16383 乙]");
        String all = data(row(1, text("A1", "甲"))) + "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>";
        assertThat(read(all)).containsExactly("#表", "[0+256x1 甲]");
    }

    @Test
    void overlappingRegionsAreReadAsTheFirst() throws ReadingException {
        String content = data(row(1, text("A1", "甲"), text("B1", "乙")), row(2, text("B2", "丙")))
                + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='B1:B2'/></mergeCells>";
        assertThat(read(content)).containsExactly("#表", "[0+2x1 甲]", "[1 丙]");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreNoContent() throws ReadingException {
        String content = "<cols><col min='2' max='2' hidden='1'/></cols>"
                + data(
                        row(1, text("A1", "甲"), text("B1", "藏"), text("C1", "丙")),
                        "<row r='2' hidden='1'>" + text("A2", "藏") + "</row>",
                        row(3, text("A3", "丁"), text("C3", "己")));
        OfficeFiles file = xlsx().sheet("见", content)
                .sheet("藏", "hidden", data(row(1, text("A1", "藏"))))
                .sheet("深藏", "veryHidden", data(row(1, text("A1", "藏"))));
        assertThat(Shown.lines(file.build())).containsExactly("#见", "[0 甲][1 丙]", "[0 丁][1 己]");
    }

    @Test
    void theTextOfARegionShowsWhereItsFirstRowOrColumnIsHidden() throws ReadingException {
        String content = "<cols><col min='1' max='1' hidden='true'/></cols>"
                + data(
                        "<row r='1' hidden='1'>" + text("A1", "合") + "</row>",
                        row(2, text("D2", "甲")),
                        row(3, text("D3", "乙")))
                + "<mergeCells><mergeCell ref='A1:C3'/></mergeCells>";
        assertThat(read(content)).containsExactly("#表", "[0+2x2 合][2 甲]", "[2 乙]");
    }

    @Test
    void showsNumbersAsTheirCellsDo() throws ReadingException {
        OfficeFiles file = xlsx().formats("#,##0.00", "0.0%", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", ";;;")
                .sheet(
                        "表",
                        data(
                                "<row r='1'><c r='A1' s='1'><v>1234567.895</v></c><c r='B1' s='2'><v>0.955</v></c>"
                                        + "<c r='C1' s='3'><v>45292</v></c><c r='D1' s='4'><v>5</v></c><c r='E1' s='99'><v>7</v></c></row>"));
        assertThat(Shown.lines(file.build())).containsExactly("#表", "[0 1,234,567.90][1 95.5%][2 2024年1月1日][4 7]");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws ReadingException {
        OfficeFiles file = xlsx().formats("yyyy/m/d")
                .daysFrom1904()
                .sheet("表", data("<row r='1'><c r='A1' s='1'><v>43830</v></c></row>"));
        assertThat(Shown.lines(file.build())).containsExactly("#表", "[0 2024/1/1]");
    }

    @Test
    void numbersThatNoCellCanHoldShowAsWritten() throws ReadingException {
        assertThat(read(data(row(1, number("A1", "1e999999"), number("B1", "abc"), number("C1", "1e-320")))))
                .containsExactly("#表", "[0 1e999999][1 abc][2 1e-320]");
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        assertDamaged(data(row(1, text("ZZZZZZ99999999999", "甲"))));
        assertDamaged(data("<row r='99999999999'/>"));
        assertDamaged(data(row(1, "<c r='A1' t='s'><v>5</v></c>")));
    }

    private static void assertDamaged(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ReadingException.Code.DAMAGED));
    }

    @Test
    void streamsRowsOneByOne() throws IOException {
        List<String> seen = new ArrayList<>();
        SourceFile file = xlsx().sheet(
                        "甲", data(row(1, text("A1", "一"), number("C1", "2")), row(2), row(5, text("B5", "三"))))
                .sheet("乙", "hidden", data(row(1, text("A1", "藏"))))
                .build();
        XlsxReader.stream(file, Limits.STANDARD, new RowSink() {
            @Override
            public void sheet(String name) {
                seen.add(name);
            }

            @Override
            public void row(int row, List<GridCell> cells) {
                seen.add(row + " "
                        + cells.stream()
                                .map(cell -> cell.column() + cell.text())
                                .toList());
            }

            @Override
            public void uncomputed(Uncomputed cell) {
                seen.add(cell.formula() + " " + cell.place().describe());
            }
        });
        assertThat(seen).containsExactly("甲", "1 [0一, 22]", "5 [1三]");
    }

    @Test
    void streamsALongListWithoutHoldingIt() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append(row(i, number("A" + i, Integer.toString(i))));
        }
        Limits fewCells = new Limits(1 << 20, 1 << 30, 10, 10_000, 10, 10);
        int[] count = new int[1];
        XlsxReader.stream(xlsx().sheet("表", data(rows.toString())).build(), fewCells, new RowSink() {
            @Override
            public void sheet(String name) {
                assertThat(name).isEqualTo("表");
            }

            @Override
            public void row(int row, List<GridCell> cells) {
                count[0]++;
            }

            @Override
            public void uncomputed(Uncomputed cell) {
                throw new AssertionError(cell);
            }
        });
        assertThat(count[0]).isEqualTo(20_000);
    }
}
