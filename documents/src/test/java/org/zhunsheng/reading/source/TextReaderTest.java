package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static SourceDocument read(String text) throws IOException {
        SourceFile file = new SourceFile("测试.txt", null, text.getBytes(StandardCharsets.UTF_8));
        return new TextReader().read(file, Limits.STANDARD);
    }

    @Test
    void everyLineIsAParagraphAndBlankLinesStay() throws IOException {
        SourceDocument document = read("项目名称\t甲\r\n\r\n  预算数  12.50 \n\n末行");
        assertThat(Shown.lines(document)).containsExactly("项目名称\t甲", "", "  预算数  12.50 ", "", "末行");
        assertThat(Shown.places(document)).containsExactly("line 1:1", "line 2:1", "line 3:1", "line 4:1", "line 5:1");
    }

    @Test
    void allKindsOfLineEndsEndALine() throws IOException {
        assertThat(Shown.lines(read("a\rb\r\nc\nd\fe\u2028f\u2029g")))
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void whatHasNoWidthIsDropped() throws IOException {
        assertThat(Shown.lines(read("\uFEFF项\u200B目\uFEFF名\u200D称\n⽬标"))).containsExactly("项目名称", "目标");
    }

    @Test
    void aLineOfTwentyMegabytesIsOneParagraph() throws IOException {
        assertThat(read("指标值".repeat(2_300_000)).blocks()).hasSize(1);
    }

    @Test
    void nothingToReadSaysSo() {
        for (String blank : new String[] {"", "\n\n \t\n", "\uFEFF"}) {
            assertThatThrownBy(() -> read(blank))
                    .isInstanceOfSatisfying(
                            ReadingException.class, e -> assertThat(e.code()).isEqualTo(ReadingException.Code.EMPTY));
        }
    }

    @Test
    void endlessLineEndsMeetALimit() {
        assertThatThrownBy(() -> read("a" + "\n".repeat(6_000_000)))
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.code()).isEqualTo(ReadingException.Code.LIMIT));
    }
}
