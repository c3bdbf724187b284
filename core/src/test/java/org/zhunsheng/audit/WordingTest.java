package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.regulation.Level1;

class WordingTest {

    @Test
    void fillsBothPatternsWithTheSameValues() {
        assertThat(Wording.of("%s 行占 %s%%。", "%2$s%% are %1$s rows.", 3, "40"))
                .isEqualTo(new Wording("3 行占 40%。", "40% are 3 rows."));
        assertThat(Wording.of("100%", "100%")).isEqualTo(new Wording("100%", "100%"));
    }

    @Test
    void saysNamesOfClassesInTheLanguageOfThePattern() {
        Wording names = Wording.joined(List.of(Wording.named(Level1.OUTPUT), Wording.named(Level1.COST)));

        assertThat(Wording.of("缺少%s。", "There is no %s.", names))
                .isEqualTo(new Wording("缺少产出指标、成本指标。", "There is no output, cost."));
    }

    @Test
    void cutsWhatIsTooLongToBeQuoted() {
        Wording cut = Wording.of("“%s”", "\"%s\"", "调解".repeat(20_000));

        assertThat(cut.zh()).endsWith("…”").hasSizeLessThan(300);
        assertThat(Wording.quoted("一".repeat(199) + "\uD840\uDC00\uD840\uDC00")).isEqualTo("一".repeat(199) + "…");
        assertThat(Wording.quoted("短")).isEqualTo("短");
    }

    @Test
    void separatesThousands() {
        assertThat(Figures.yuan(new BigDecimal("1234567.80"))).isEqualTo("1,234,567.8");
        assertThat(Figures.yuan(new BigDecimal("-123456"))).isEqualTo("-123,456");
        assertThat(Figures.yuan(new BigDecimal("0.0000005"))).isEqualTo("0");
        assertThat(Figures.yuan(new BigDecimal("9E+5"))).isEqualTo("900,000");
    }
}
