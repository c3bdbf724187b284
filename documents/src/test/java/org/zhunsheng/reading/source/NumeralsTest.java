package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, japaneseCounting, 二十",
        "105, chineseCountingThousand, 一百零五",
        "110, chineseCountingThousand, 一百一十",
        "2024, chineseCountingThousand, 二千零二十四",
        "10010, chineseCountingThousand, 一万零一十",
        "15, chineseLegalSimplified, 壹拾伍",
        "105, ideographDigital, 一〇五",
        "3, ideographTraditional, 丙",
        "12, ideographZodiac, 亥",
        "3, decimalEnclosedCircle, ③",
        "21, decimalEnclosedCircle, 21",
        "2, decimalEnclosedParen, ⑵",
        "12, decimalFullWidth, １２",
        "7, decimalZero, 07",
        "27, upperLetter, AA",
        "4, lowerRoman, iv",
        "5, noSuchFormat, 5"
    })
    void spellsNumbersAsWordDoes(int value, String format, String spelled) {
        assertThat(Numerals.of(value, format)).isEqualTo(spelled);
    }
}
