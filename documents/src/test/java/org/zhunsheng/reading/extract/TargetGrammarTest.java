package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.text.Chars;

/** The rules of target values, one line each in {@code target-grammar.cases.csv}. */
class TargetGrammarTest {
    private final TargetGrammar grammar = new TargetGrammar(Labels.of(null));

    /** What a value is in the exchange format. */
    private record Shown(
            String text,
            @Nullable String operator,
            @Nullable String value,
            @Nullable String upper,
            @Nullable String unit) {

        static Shown of(TargetValue value) {
            String operator = value.operator() == null ? null : value.operator().name();
            return switch (value) {
                case TargetValue.Threshold one ->
                    new Shown(one.printed(), operator, plain(one.value()), null, one.unit());
                case TargetValue.Between range ->
                    new Shown(range.printed(), operator, plain(range.value()), plain(range.upper()), range.unit());
                case TargetValue.InWords words -> new Shown(words.printed(), operator, null, null, words.unit());
                case TargetValue.Unstated sign -> new Shown(sign.printed(), operator, null, null, sign.unit());
            };
        }

        private static String plain(BigDecimal number) {
            return number.toPlainString();
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvFileSource(resources = "target-grammar.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void readsCells(ArgumentsAccessor line) {
        TargetValue value = grammar.parse(line.getString(1), line.getString(2), line.getString(3));
        assertThat(value == null ? null : Shown.of(value)).isEqualTo(wanted(line));
    }

    private static @Nullable Shown wanted(ArgumentsAccessor line) {
        String operator = line.getString(5);
        if ("nothing".equals(operator)) {
            return null;
        }
        String text = line.getString(4) == null ? Chars.clean(String.valueOf(line.getString(1))) : line.getString(4);
        String sign = "-".equals(operator) ? null : operator;
        return new Shown(text, sign, line.getString(6), line.getString(7), line.getString(8));
    }
}
