package org.zhunsheng.reading.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables that a spreadsheet saved with commas, and texts that only have some. */
class CommaLinesTest {

    private static SourceDocument read(String text) throws IOException {
        return new TextReader().read(new SourceFile("a.csv", null, text.getBytes(UTF_8)), Limits.STANDARD);
    }

    @Test
    void partsCellsAtCommas() throws IOException {
        assertThat(Shown.lines(read("项目名称,普法,,\r\n一级,二级,三级,指标值\r\n产出,数量,场次,≥10场\r\n,质量,合格率,95%\r\n")))
                .containsExactly("项目名称\t普法\t\t", "一级\t二级\t三级\t指标值", "产出\t数量\t场次\t≥10场", "\t质量\t合格率\t95%");
    }

    @Test
    void keepsQuotedCommasBreaksAndMarks() throws IOException {
        assertThat(Shown.lines(read("目标,\"一,二\n三\",c\na,\"说\"\"好\"\"\",c\n1,2,3\n4,5,6")))
                .containsExactly("目标\t一,二 三\tc", "a\t说\"好\"\tc", "1\t2\t3", "4\t5\t6");
    }

    @Test
    void leavesRunningTextAlone() throws IOException {
        String text = "绩效目标,一是普法,二是调解,三是矫正。\n做好法律援助,\n按期完成。\n共4场,受众2000人,满意度90%,\n";
        assertThat(Shown.lines(read(text))).hasSize(4).first().asString().contains("一是普法,二是调解");
    }
}
