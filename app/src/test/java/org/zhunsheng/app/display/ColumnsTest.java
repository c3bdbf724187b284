package org.zhunsheng.app.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(Columns.of("法律援助")).isEqualTo(8);
        assertThat(Columns.of("≥90%")).isEqualTo(4);
        assertThat(Columns.of("（必填）")).isEqualTo(8);
        assertThat(Columns.of("𠮷😀")).isEqualTo(4);
        assertThat(Columns.of("e\u0301ｱ")).isEqualTo(2);
    }

    @Test
    void linesBreakWhereChineseTypesettingLetsThem() {
        assertThat(Columns.wrap("法律援助，应援尽援。", 8)).containsExactly("法律援", "助，应援", "尽援。");
        assertThat(Columns.wrap("看（例）", 4)).containsExactly("看", "（例", "）");
        assertThat(Columns.wrap("read 12300.00 元", 10)).containsExactly("read", "12300.00", "元");
        assertThat(Columns.wrap("资金\u00A00 + 贷款\u00A00", 10)).containsExactly("资金\u00A00 +", "贷款\u00A00");
        assertThat(Columns.wrap("", 10)).containsExactly("");
        assertThat(Columns.wrap("a\n\nb", 10)).containsExactly("a", "", "b");
    }

    @Property
    void nothingIsLostAndNothingIsTooWide(@ForAll List<@IntRange(min = 0x20, max = 0x9fff) Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        List<String> lines = Columns.wrap(text.toString(), 12);

        assertThat(visible(String.join("", lines))).isEqualTo(visible(text.toString()));
        assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(12));
    }

    private static List<Integer> visible(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .boxed()
                .toList();
    }

    @Test
    void aTableKeepsItsFiguresWholeAndLeavesEmptyColumnsOut() throws IOException {
        TextTable table = new TextTable(List.of(
                new TextTable.Column("指标", TextTable.Kind.TEXT),
                new TextTable.Column("备注", TextTable.Kind.TEXT),
                new TextTable.Column("权重", TextTable.Kind.FIGURE)));
        table.add(List.of("办理法律援助案件数量", "", "22.5"));
        table.add(List.of("咨询", "", "10"));
        StringBuilder printed = new StringBuilder();
        table.print(printed, 20, "");

        assertThat(printed).hasToString("""
                指标            权重
                ────────────────────
                办理法律援助案  22.5
                件数量
                咨询              10
                """);
    }
}
