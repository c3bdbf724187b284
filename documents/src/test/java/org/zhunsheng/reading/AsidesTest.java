package org.zhunsheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

/** What a source prints at a value and the model does not hold comes beside the document, with its place. */
class AsidesTest {
    private static final String TABLE = """
            某县司法局2024年项目支出绩效目标表
            项目名称\t法律援助经费\t项目经办人：\t%s
            项目资金（万元）\t20\t联系电话：\t%s
            年度目标\t办理法律援助案件300件
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t法律援助案件数\t≥300件
            产出指标\t质量指标\t案件合格率\t≥95%%
            """;
    private static final String LIST = """
            某县司法局2024年项目支出绩效目标表
            单位: 万元
            项目名称\t总计\t财政拨款\t绩效目标\t绩效指标
            人民调解经费\t42.00\t42.00\t化解纠纷\t1、1-产出指标:13-时效指标:按时完成率:实施周期指标值:100%%;2-质量指标:11-数量指标:培训批次:实施周期指标值%s>=5次;
            社区矫正经费\t10.00\t10.00\t规范管理\t1、1-产出指标:11-数量指标:矫正人数:实施周期指标值:300人;2、1-产出指标:12-质量指标:合格率:实施周期指标值:95%%;
            """;

    private static Reading read(String text) throws ReadingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PerformanceReader.standard(Limits.STANDARD).read(new SourceFile("form.txt", null, bytes), null);
    }

    @Test
    void labelsOfFieldsThatNobodyFilledIn() throws ReadingException {
        assertThat(read(TABLE.formatted("", "")).asides())
                .extracting(Aside::kind, Aside::pointer, Aside::text)
                .containsExactly(
                        tuple(Aside.Kind.EMPTY_FIELD, "/projects/0/notes", "项目经办人："),
                        tuple(Aside.Kind.EMPTY_FIELD, "/projects/0/notes", "联系电话："));
        assertThat(read(TABLE.formatted("张某", "0311-5550000")).asides()).isEmpty();
    }

    @Test
    void labelsSideBySideAreFilledInBelow() throws ReadingException {
        String form = """
                <h1>2024年项目支出绩效目标表</h1><table>
                <tr><td>项目名称</td><td>法律援助</td><td>主管部门</td><td colspan=2>某县司法局</td></tr>
                <tr><td>年度目标</td><td colspan=4>做好法律援助</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td colspan=2>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>办理案件</td><td colspan=2>≥60件</td></tr>
                <tr><td>填报人</td><td>单位负责人</td><td colspan=3>联系电话</td></tr>%s</table>
                """;
        assertThat(html(form.formatted("<tr><td>张三</td><td>李四</td><td colspan=3>6222222</td></tr>")))
                .isEmpty();
        assertThat(html(form.formatted("<tr><td>张三</td><td></td><td colspan=3></td></tr>")))
                .containsExactly("单位负责人", "联系电话");
        assertThat(html(form.formatted("<tr><td>备注：</td><td colspan=4>本表一式两份</td></tr>")))
                .containsExactly("填报人", "单位负责人", "联系电话");
    }

    private static List<String> html(String form) throws ReadingException {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        return PerformanceReader.standard(Limits.STANDARD)
                .read(new SourceFile("form.html", null, bytes), null)
                .asides()
                .stream()
                .map(Aside::text)
                .toList();
    }

    @Test
    void namesThatCannotStandWhereTheyStand() throws ReadingException {
        assertThat(read(LIST.formatted(":")).asides())
                .containsExactly(new Aside(
                        Aside.Kind.OVERRULED, "/projects/0/indicators/1/level1", "2-质量指标", new Place.Line(4, 61)));
    }

    @Test
    void strayMarksBeforeAValue() throws ReadingException {
        assertThat(read(LIST.formatted(",")).asides())
                .filteredOn(aside -> aside.kind() == Aside.Kind.STRAY_MARK)
                .extracting(Aside::pointer, Aside::text)
                .containsExactly(tuple("/projects/0/indicators/1/target", ",>=5次"));
    }

    @Test
    void fieldCodesAndBookmarksStayUnread() throws ReadingException {
        String marked = TABLE.formatted("", "")
                .replace("绩效目标表", "绩效目标表 TC 绩效目标表 \\f C \\l 1 ")
                .replace("项目资金", "[bookmark: _Toc1]项目资金");
        assertThat(read(marked).document().unread())
                .isEqualTo(List.of(
                        new Unread("line 1:20", "TC 绩效目标表 \\f C \\l 1"), new Unread("line 3:1", "[bookmark: _Toc1]")));
    }
}
