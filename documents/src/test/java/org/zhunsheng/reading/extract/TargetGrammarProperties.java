package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.text.Chars;

/** What holds for target values whatever the cell says. */
class TargetGrammarProperties {
    private static final Labels LABELS = Labels.of(null);
    private static final Map<Operator, List<String>> SIGNS = LABELS.operatorsBefore().stream()
            .collect(Collectors.groupingBy(
                    Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

    private final TargetGrammar grammar = new TargetGrammar(LABELS);

    @Property(tries = 2000)
    void anyTextIsReadAndKept(@ForAll @StringLength(max = 60) String cell) {
        keeps(cell);
    }

    @Property(tries = 3000)
    void anyMixOfItsOwnWordsIsReadAndKept(@ForAll("mixes") String cell) {
        keeps(cell);
    }

    private void keeps(String cell) {
        TargetValue value = grammar.parse(cell);
        if (value == null) {
            assertThat(TargetGrammar.saysNothing(cell)).isTrue();
        } else {
            assertThat(value.printed()).isEqualTo(Chars.clean(cell));
        }
    }

    @Property(tries = 1000)
    void cellsApartAreJoinedInOrder(
            @ForAll("mixes") String cell, @ForAll("signs") String sign, @ForAll("units") String unit) {
        TargetValue value = Objects.requireNonNull(grammar.parse(cell, sign, unit));
        String own = TargetGrammar.saysNothing(cell) ? "" : Chars.clean(cell);
        assertThat(value.printed()).contains(own).isSubstringOf(sign + own + unit);
    }

    @Property(tries = 1000)
    void aThresholdIsReadBackFromItsPrintedForm(
            @ForAll("thresholds") Operator operator,
            @ForAll("numbers") BigDecimal number,
            @ForAll("units") String unit,
            @ForAll int spelling) {
        List<String> signs = Objects.requireNonNull(SIGNS.get(operator));
        String printed = signs.get(Math.floorMod(spelling, signs.size())) + number.toPlainString() + unit;
        TargetValue value = grammar.parse(printed);
        assertThat(value).isInstanceOf(TargetValue.Threshold.class);
        TargetValue.Threshold threshold = (TargetValue.Threshold) value;
        assertThat(threshold.operator()).isEqualTo(operator);
        assertThat(threshold.value()).isEqualByComparingTo(number);
        assertThat(threshold.unit()).isEqualTo(unit.isEmpty() ? null : unit);
    }

    @Property(tries = 500)
    void aRangeIsReadBackFromItsPrintedForm(
            @ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other, @ForAll("units") String unit) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        TargetValue value = grammar.parse(low.toPlainString() + unit + "～" + high.toPlainString() + unit);
        assertThat(value).isInstanceOf(TargetValue.Between.class);
        TargetValue.Between range = (TargetValue.Between) value;
        assertThat(range.value()).isEqualByComparingTo(low);
        assertThat(range.upper()).isEqualByComparingTo(high);
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(
                        "≥", "<", ">=", "＝", "±", "~", "-", "不低于", "达到", "以上", "以内", "至", "百分之", "90", "3.5", "1,200",
                        "0", "2024年", "12月", "20日", "%", "％", "元/人", "个", "次", "（", "）", "(含)", "，", "。", " ", "\u3000",
                        "满意度", "完成", "优良中差", "第", "\n", "/", "…")
                .list()
                .ofMinSize(0)
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("≥", "≤", "＝", ">", "大于等于");
    }

    @Provide
    Arbitrary<Operator> thresholds() {
        return Arbitraries.of(Operator.GE, Operator.GT, Operator.LE, Operator.LT, Operator.EQ);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("%", "次", "人次", "万元", "个工作日", "元/人·月", "件", "分", "年");
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> units = Arbitraries.longs().between(0, 1800);
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, 3);
        return Combinators.combine(units, scales).as(BigDecimal::valueOf);
    }
}
