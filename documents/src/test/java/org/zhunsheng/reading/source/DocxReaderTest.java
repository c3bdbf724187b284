package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.reading.source.OfficeFiles.docx;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static List<String> read(String body) throws ReadingException {
        return Shown.lines(docx(body).build());
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String tc(String text) {
        return tc("", p(text));
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tbl(int columns, String... rows) {
        return "<w:tbl><w:tblGrid>" + "<w:gridCol w:w='1000'/>".repeat(columns) + "</w:tblGrid>" + String.join("", rows)
                + "</w:tbl>";
    }

    @Test
    void readsParagraphsAndTablesInOrder() throws ReadingException {
        SourceDocument document = new SourceReaders(Limits.STANDARD)
                .read(docx(p("标题") + "<w:p/>" + tbl(2, tr(tc("项目名称"), tc("普法"))) + p("说明"))
                        .build());
        assertThat(Shown.lines(document)).containsExactly("标题", "#", "[0 项目名称][1 普法]", "说明");
        assertThat(Shown.places(document))
                .as("blank paragraphs are not counted, as a person would not")
                .containsExactly("paragraph 1", "table 1 row 1 column 1", "table 1 row 1 column 2", "paragraph 2");
        assertThat(document.type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void readsTheStrictForm() throws ReadingException {
        assertThat(Shown.lines(docx(p("甲"), OfficeFiles.STRICT_WORD).build())).containsExactly("甲");
    }

    @Test
    void resolvesSpansInBothDirections() throws ReadingException {
        String body = tbl(
                3,
                tr(tc("<w:gridSpan w:val='2'/>", p("资金")), tc("5")),
                tr(tc("<w:vMerge w:val='restart'/>", p("产出")), tc("数量"), tc("1")),
                tr(tc("<w:vMerge/>", p("")), tc("质量"), tc("2")),
                tr(tc("<w:vMerge w:val='continue'/>", p("不显示")), tc("时效"), tc("3")),
                tr(tc("<w:vMerge w:val='restart'/>", p("效益")), tc("社会"), tc("4")));
        assertThat(read(body))
                .containsExactly(
                        "#",
                        "[0+2x1 资金][2 5]",
                        "[0+1x3 产出][1 数量][2 1]",
                        "[1 质量][2 2]",
                        "[1 时效][2 3]",
                        "[0 效益][1 社会][2 4]");
    }

    @Test
    void resolvesRowsThatBeginLaterAndOldHorizontalMerges() throws ReadingException {
        String body = tbl(
                3,
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("甲") + tc("乙") + "</w:tr>",
                tr(tc("<w:hMerge w:val='restart'/>", p("丙")), tc("<w:hMerge/>", p("")), tc("丁")));
        assertThat(read(body)).containsExactly("#", "[1 甲][2 乙]", "[0+2x1 丙][2 丁]");
    }

    @Test
    void resolvesABlockMergedInBothDirections() throws ReadingException {
        String body = tbl(
                3,
                tr(
                        tc("<w:hMerge w:val='restart'/><w:vMerge w:val='restart'/>", p("块")),
                        tc("<w:hMerge/><w:vMerge w:val='restart'/>", p("")),
                        tc("甲")),
                tr(tc("<w:hMerge w:val='restart'/><w:vMerge/>", p("")), tc("<w:hMerge/><w:vMerge/>", p("")), tc("乙")));
        assertThat(read(body)).containsExactly("#", "[0+2x2 块][2 甲]", "[2 乙]");
    }

    @Test
    void aContinuationOfNothingIsACellOfItsOwn() throws ReadingException {
        assertThat(read(tbl(1, tr(tc("<w:vMerge/>", p("甲")))))).containsExactly("#", "[0 甲]");
    }

    @Test
    void putsInnerTablesRightAfterTheOuterOne() throws ReadingException {
        String inner = tbl(1, tr(tc("内")));
        String body = tbl(2, tr(tc("", p("外") + inner + p("尾")), tc("旁"))) + p("后");
        assertThat(read(body)).containsExactly("#", "[0 外\n尾][1 旁]", "#", "[0 内]", "后");
    }

    @Test
    void readsTextBoxesOnceAndAfterTheirParagraph() throws ReadingException {
        String box = "<w:txbxContent>" + p("框") + tbl(1, tr(tc("格"))) + "</w:txbxContent>";
        String body = "<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>";
        assertThat(read(body)).containsExactly("前后", "框", "#", "[0 格]");
    }

    @Test
    void readsNotesAfterTheBody() throws ReadingException {
        String line = "<w:footnote w:type='separator' w:id='0'>" + p("线") + "</w:footnote>";
        String note = "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>含上年结转</w:t></w:r></w:p>"
                + tbl(1, tr(tc("格"))) + "</w:footnote><w:footnote w:type='normal' w:id='2'>" + p("二") + "</w:footnote>";
        OfficeFiles file = docx("<w:p><w:r><w:t>预算</w:t><w:footnoteReference w:id='1'/><w:t>数</w:t></w:r></w:p>"
                        + tbl(1, tr(tc("甲"))))
                .notes("endnote", "<w:endnote w:id='1'>" + p("尾") + "</w:endnote>")
                .notes("footnote", line + note);
        SourceDocument document = new SourceReaders(Limits.STANDARD).read(file.build());

        assertThat(Shown.lines(document)).containsExactly("预算数", "#", "[0 甲]", "含上年结转", "#", "[0 格]", "二", "尾");
        assertThat(Shown.places(document))
                .containsExactly(
                        "paragraph 1",
                        "table 1 row 1 column 1",
                        "paragraph 2",
                        "table 2 row 1 column 1",
                        "paragraph 3",
                        "paragraph 4");
    }

    @Test
    void losesNoTextWhereTheLastMarkIsHiddenOrDeleted() throws ReadingException {
        String open = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>尾</w:t></w:r></w:p>";
        String box = "<w:p><w:r><w:t>前</w:t><w:txbxContent>" + open + "</w:txbxContent></w:r></w:p>";
        assertThat(read(box + tbl(1, tr(tc("", open), tc("乙"))) + open))
                .containsExactly("前", "尾", "#", "[0 尾][1 乙]", "尾");
    }

    @Test
    void showsTabsBreaksHyphensAndSymbols() throws ReadingException {
        String body = "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t>"
                + "<w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:softHyphen/>"
                + "<w:sym w:font='Symbol' w:char='F0B3'/><w:t>90%</w:t><w:sym w:font='Wingdings 2' w:char='F052'/>"
                + "<w16se:symEx w16se:font='Segoe UI Emoji' w16se:char='2460'/></w:r></w:p>";
        assertThat(read(body)).containsExactly("a\tb\nc\nd-≥90%☑①");
    }

    @Test
    void dropsFieldInstructionsAndKeepsTheirResults() throws ReadingException {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        String entry = begin + "<w:r><w:instrText>TC \"标题\" \\l 1</w:instrText></w:r>" + end;
        String nested = begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin
                + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + separate + "<w:r><w:t>9</w:t></w:r>" + end + separate
                + "<w:r><w:t>是</w:t></w:r>" + end;
        String simple = "<w:fldSimple w:instr='DATE'><w:r><w:t>2024年</w:t></w:r></w:fldSimple>";
        assertThat(read("<w:p>" + entry + nested + simple + "</w:p>")).containsExactly("是2024年");
    }

    @Test
    void aFieldThatNeverEndsSwallowsNothing() throws ReadingException {
        String body = "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TC</w:instrText></w:r></w:p>" + p("后");
        assertThat(read(body)).containsExactly("后");
    }

    @Test
    void dropsHiddenTextHoweverItIsHidden() throws ReadingException {
        OfficeFiles file = docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>一</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>二</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>见</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='q'/></w:pPr><w:r><w:t>三</w:t></w:r></w:p>")
                .styles("<w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='b'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='q'><w:basedOn w:val='b'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='c1'><w:basedOn w:val='c2'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='c2' w:default='1'><w:basedOn w:val='c1'/></w:style>");
        assertThat(Shown.lines(file.build())).containsExactly("见");
    }

    @Test
    void showsTheTextAsIfAllChangesWereAccepted() throws ReadingException {
        String body = "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上</w:t></w:r></w:p>" + p("下")
                + tbl(
                        1,
                        tr(tc("甲")),
                        "<w:tr><w:trPr><w:del/></w:trPr>" + tc("删") + "</w:tr>",
                        tr(tc("乙"), tc("<w:cellDel/>", p("删"))));
        assertThat(read(body)).containsExactly("新移来", "上下", "#", "[0 甲]", "[0 乙]");
    }

    @Test
    void keepsContentsPagesAndDropsBookmarksAndPronunciation() throws ReadingException {
        String body = "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:docPartObj/></w:sdtPr><w:sdtContent>" + p("目录…1")
                + "</w:sdtContent></w:sdt><w:p><w:bookmarkStart w:name='x'/><w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r>"
                + "</w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>";
        assertThat(read(body)).containsExactly("目录…1", "拼");
    }

    private static String numbered(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    @Test
    void spellsOutAutomaticNumbers() throws ReadingException {
        OfficeFiles file = docx(numbered("1", 0, "甲") + numbered("1", 1, "乙") + numbered("1", 1, "丙")
                        + numbered("1", 0, "丁") + numbered("1", 1, "戊") + numbered("2", 0, "新") + numbered("9", 0, "无")
                        + numbered("0", 0, "除")
                        + "<w:p><w:pPr><w:pStyle w:val='h2'/></w:pPr><w:r><w:t>式</w:t></w:r></w:p>"
                        + tbl(1, tr(tc("", numbered("3", 0, "")))))
                .numbering("<w:abstractNum w:abstractNumId='7'>" + level(0, "chineseCounting", "%1、")
                        + level(1, "decimal", "（%2）") + "</w:abstractNum><w:abstractNum w:abstractNumId='8'>"
                        + level(0, "decimal", "%1.") + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/>"
                        + "<w:lvlText w:val='%1.%2'/><w:pStyle w:val='h2'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
                        + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='8'/></w:num>")
                .styles(
                        "<w:style w:type='paragraph' w:styleId='h'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
                                + "</w:style><w:style w:type='paragraph' w:styleId='h2'><w:basedOn w:val='h'/><w:pPr><w:numPr>"
                                + "<w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr></w:style>");
        assertThat(Shown.lines(file.build()))
                .containsExactly("一、甲", "（1）乙", "（2）丙", "二、丁", "（1）戊", "五、新", "无", "除", "1.1 式", "#", "[0 1.]");
    }

    @Test
    void cleansTheTextOfWhatCannotBeSeen() throws ReadingException {
        assertThat(read("<w:p><w:r><w:t xml:space='preserve'> a\u00a0b\u200b </w:t></w:r></w:p>"))
                .containsExactly("a b");
    }

    @Test
    void aSpanOfABillionMeansAsManyColumnsAsThereCanBe() throws ReadingException {
        String body = tbl(2, tr(tc("<w:gridSpan w:val='1000000000'/>", p("甲")), tc("乙")));
        assertThat(read(body)).containsExactly("#", "[0+63x1 甲][63 乙]");
    }
}
