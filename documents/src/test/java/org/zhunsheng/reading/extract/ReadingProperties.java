package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhunsheng.accuracy.PrintedModel;
import org.zhunsheng.accuracy.UsedTwice;
import org.zhunsheng.accuracy.Vocabulary;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.Sources;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.text.Chars;

/** What holds whatever somebody feeds to the reader: it reads or refuses, and accounts for every character. */
class ReadingProperties {
    /** A build speaks of its change and not of luck; the fuzz tests look further, from any seed that they are given. */
    private static final String SEED = "20261127";

    private static final Set<String> PIPES = Set.of("|");
    private static final Vocabulary VOCABULARY = new Vocabulary(Labels.of(null));

    @Property(tries = 1000, seed = SEED)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        readsOrRefuses(Sources.text(text));
    }

    @Property(tries = 500, seed = SEED)
    void anyTableIsReadOrRefused(@ForAll("tables") List<List<String>> table) {
        readsOrRefuses(Sources.table(table));
    }

    private static void readsOrRefuses(SourceDocument source) {
        Account account;
        try {
            account = Account.of(source);
        } catch (ReadingException refused) {
            assertThat(refused.code()).isEqualTo(ReadingException.Code.NOT_PERFORMANCE);
            return;
        }
        assertThat(DocumentWriter.json(account.reading().document())).contains("zhunsheng/1");
        PrintedModel model = PrintedModel.of(account.reading().document(), VOCABULARY);
        assertThat(account.of(SourceText.Use.VALUE))
                .as("the account says that these are values; the document says nothing of them")
                .filteredOn(stretch -> !model.says(stretch.squeezed()))
                .isEmpty();
        assertThat(UsedTwice.in(account.reading().places())).isEmpty();
        assertThat(counted(accounted(account))).isEqualTo(counted(printed(source)));
    }

    private static String accounted(Account account) {
        String used = account.stretches().stream()
                .filter(stretch -> stretch.use() != SourceText.Use.UNREAD)
                .map(Account.Stretch::text)
                .collect(Collectors.joining());
        String unread =
                account.reading().document().unread().stream().map(Unread::text).collect(Collectors.joining());
        return used + unread;
    }

    private static String printed(SourceDocument source) {
        return Sources.textsOf(source).collect(Collectors.joining());
    }

    private static Map<String, Long> counted(String text) {
        return Chars.squeeze(text)
                .codePoints()
                .mapToObj(Character::toString)
                .filter(c -> !PIPES.contains(c))
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    /** Words of forms between separators of every kind, in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> separators = Arbitraries.of("|", "\t", "\n", " ", "", "||", "\n\n", "：", "；");
        Arbitrary<String> pieces = words().flatMap(word -> separators.map(separator -> word + separator));
        return pieces.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return words().list().ofMinSize(1).ofMaxSize(9).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> labels = Arbitraries.of(
                "项目名称",
                "主管部门",
                "实施单位",
                "年度资金总额",
                "其中：财政资金",
                "单位：万元",
                "年度总体目标",
                "实际完成情况",
                "一级指标",
                "二级指标",
                "三级指标",
                "指标值",
                "实际完成值",
                "分值",
                "得分",
                "偏差原因分析及改进措施",
                "权重",
                "度量单位",
                "产出指标",
                "数量指标",
                "效益指标",
                "满意度指标",
                "总分",
                "合计",
                "绩效目标表",
                "项目支出绩效自评表",
                "绩效运行监控表",
                "全年执行数",
                "执行率",
                "3月底",
                "一、",
                "（一）",
                "总体绩效目标",
                "分项绩效目标",
                "指标1：",
                "表 1：",
                "经费保障",
                "有可能",
                "任务名称",
                "主要内容",
                "评价结论",
                "填报人",
                "绩效指标");
        Arbitrary<String> values = Arbitraries.of(
                "人民调解",
                "135001-某县司法局",
                "[021]某局",
                "12.5",
                "12.5万元",
                "1,234.56",
                "100%",
                "≥90%",
                "≥",
                "优良中差",
                "定性",
                "10",
                "9.5",
                "培训场次",
                "1、做好普法。2、做好调解。",
                "2024年",
                "2024年12月底前",
                "……",
                "/",
                "√",
                "",
                "%",
                "(50分)",
                "（必填）",
                "6-13号项目信息不公开。",
                "1、1-产出指标:13-时效指标:按时完成率,年度指标值:100%;",
                "产出指标-数量指标-场次（次），指标值>=6；");
        return Arbitraries.oneOf(labels, values, Arbitraries.strings().ofMaxLength(6));
    }
}
