package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlReaderTest {
    private static SourceDocument document(byte[] bytes) throws IOException {
        return new HtmlReader().read(new SourceFile("测试.html", null, bytes), Limits.STANDARD);
    }

    private static List<String> read(String html) throws IOException {
        return Shown.lines(document(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReadingException.Code failure(String html) {
        try {
            read(html);
        } catch (ReadingException e) {
            return e.code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was read");
    }

    @Test
    void spansAreResolved() throws IOException {
        assertThat(read("<table><tr><td rowspan=2>绩效指标<td colspan=2>a<tr><td>b<td>c<tr><td>d<td>e<td>f</table>"))
                .containsExactly("#", "[0+1x2 绩效指标][1+2x1 a]", "[1 b][2 c]", "[0 d][1 e][2 f]");
    }

    @Test
    void placesCountFromOne() throws IOException {
        byte[] html = "<p>标题<table><tr><td>a<td>b</table><table><tr><td>c</table>".getBytes(StandardCharsets.UTF_8);
        assertThat(Shown.places(document(html)))
                .containsExactly(
                        "paragraph 1", "table 1 row 1 column 1", "table 1 row 1 column 2", "table 2 row 1 column 1");
    }

    /** Half a table must not look like all of it; a whole page may have forgotten to close one. */
    @Test
    void aPageThatBreaksOffIsDamaged() throws IOException {
        String table = "<html><body><table><tr><td>项目名称<td>法律援助";
        assertThat(failure(table)).isEqualTo(ReadingException.Code.DAMAGED);
        assertThat(failure(table + "</table><p>第二页<ta")).isEqualTo(ReadingException.Code.DAMAGED);
        assertThat(read(table + "</body></html>")).isNotEmpty();
        assertThat(read(table + "</table>")).isNotEmpty();
    }

    @Test
    void spansAreCutToTheTable() throws IOException {
        assertThat(read("<table><tr><td colspan=1000000000>t<tr><td>a<td rowspan=99999999999>b<tr><td>c</table>"))
                .containsExactly("#", "[0+2x1 t]", "[0 a][1+1x2 b]", "[0 c]");
    }

    @Test
    void aRowSpanEndsWithItsGroup() throws IOException {
        assertThat(read("<table><thead><tr><th rowspan=5>h<th>i</thead><tbody><tr><td>a<td>b</tbody></table>"))
                .containsExactly("#", "[0 h][1 i]", "[0 a][1 b]");
    }

    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        assertThat(read("<head><title>t</title><style>.x{display: none} @media print{.y{display:none}}</style></head>"
                        + "<p style='Display: None'>1<p hidden>2<p style='visibility:hidden'>3<script>4</script>"
                        + "<template>5</template><noscript>6</noscript><!--7--><input type=hidden value=8>"
                        + "<span style='mso-hide:all'>9</span><p class=x>10<p class=y>seen"
                        + "<!--[if supportFields]>PAGE<![endif]--><![if !supportLists]>·<![endif]>item"))
                .containsExactly("seen·item");
    }

    @Test
    void wordFieldCodesAreNotShown() throws IOException {
        assertThat(
                        read(
                                "<p>共<span style='mso-element:field-begin'></span> PAGEREF x \\h "
                                        + "<span style='mso-element:field-separator'></span>5<span style='mso-element:field-end'></span>页"))
                .containsExactly("共5页");
    }

    @Test
    void whiteSpaceIsSetAsABrowserDoes() throws IOException {
        assertThat(read("<p>  预算\n  绩效 a\n b&nbsp;&nbsp;c </p><div>x<br>y<p>z</div>w"))
                .containsExactly("预算绩效 a b  c", "x", "y", "z", "w");
    }

    @Test
    void blocksAndBreaksWithinACellAreLines() throws IOException {
        assertThat(read("<table><tr><td><p>甲</p><p>&nbsp;</p><p>乙<br>丙</p><td><div>丁</div></table>"))
                .containsExactly("#", "[0 甲\n乙\n丙][1 丁]");
    }

    @Test
    void preformattedTextKeepsLinesAndTabs() throws IOException {
        assertThat(read("<pre>a\t b\n  c</pre>")).containsExactly("a\t b", "  c");
    }

    @Test
    void tablesThatLayOutThePageAreTransparent() throws IOException {
        assertThat(read("<table><tr><td>菜单<td><h1>标题</h1><table><caption>表1</caption><tr><td>a<td>b</table>落款</table>"))
                .containsExactly("菜单", "标题", "表1", "#", "[0 a][1 b]", "落款");
    }

    @Test
    void aFrameWithinACellIsPartOfTheCell() throws IOException {
        assertThat(read("<table><tr><td>a<table><tr><td>内</table><td>b</table>"))
                .containsExactly("#", "[0 a\n内][1 b]");
    }

    @Test
    void formsShowWhatWasTyped() throws IOException {
        assertThat(
                        read(
                                "<table><tr><td>名称<td><input value='法律援助'><td><select><option>x<option selected>y</select></table>"))
                .containsExactly("#", "[0 名称][1 法律援助][2 y]");
    }

    @Test
    void theEncodingIsStatedOrFound() throws IOException {
        String body = "<p>项目支出绩效目标表</p>";
        for (String meta :
                new String[] {"", "<meta charset=gb2312>", "<meta charset=utf-8>", "<meta charset='no such'>"}) {
            for (String charset : new String[] {"UTF-8", "GBK", "UTF-16LE"}) {
                byte[] html = (meta + body).getBytes(Charset.forName(charset));
                assertThat(Shown.lines(document(html))).as(meta + charset).containsExactly("项目支出绩效目标表");
            }
        }
    }

    @Test
    void pagesOfNothingAreEmpty() {
        assertThat(failure("<html><body><p>&nbsp;</p><table><tr></table></body></html>"))
                .isEqualTo(ReadingException.Code.EMPTY);
    }

    @Test
    @Timeout(10)
    void hostilePagesAreReadOrRefusedInTime() throws IOException {
        assertThat(failure("<table><tr><td>".repeat(2000) + "a<td>b")).isEqualTo(ReadingException.Code.LIMIT);
        assertThat(failure("<b>".repeat(3_100_000))).isEqualTo(ReadingException.Code.LIMIT);
        assertThat(failure("<table><tr>" + "<td colspan=1000>a".repeat(1000))).isEqualTo(ReadingException.Code.LIMIT);
        assertThat(read("<div>".repeat(300_000) + "deep")).containsExactly("deep");
        assertThat(read("<table><tr><td>" + "目标 ".repeat(1_000_000) + "</table>"))
                .hasSize(2);
        assertThat(read("<table><tr>" + "<td rowspan=65534>a".repeat(500) + "<tr>".repeat(3000) + "</table>"))
                .hasSize(3002);
    }

    @Test
    void failuresAreReadingExceptions() {
        assertThatThrownBy(() -> document(new byte[0])).isInstanceOf(ReadingException.class);
    }

    /** Each frame holds all of the text below it, which is counted once and not once for each frame. */
    @Test
    void aTextInManyFramesIsRead() throws IOException {
        String frames = "<table><tr><td>".repeat(20) + "培训场次" + "</td></tr></table>".repeat(20);
        assertThat(read(frames)).containsExactly("#", "[0 培训场次]");
    }
}
