package org.zhunsheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {

    @ParameterizedTest
    @CsvSource({
        "項目支出績效目標申報表, 项目支出绩效目标申报表",
        "預算數（萬元）, 预算数(万元)",
        "不低於 90％, 不低于90%",
        "產出指標（產出）, 产出指标(产出)",
        "显著乾县了解, 显著乾县了解"
    })
    void comparesTraditionalTextsAsSimplifiedOnes(String printed, String compared) {
        assertThat(Chars.squeeze(printed)).isEqualTo(compared);
    }

    @Test
    void aFoldedTextKeepsItsPositions() {
        String printed = "其他資金　（億元）";

        assertThat(Chars.fold(printed)).isEqualTo("其他资金 (亿元)");
    }

    @Test
    void whatIsPrintedStaysInItsScript() {
        assertThat(Chars.clean(" 縣級  資金 ")).isEqualTo("縣級 資金");
        assertThat(Chars.compact("縣級 資金（萬元）")).isEqualTo("縣級資金(萬元)");
    }
}
