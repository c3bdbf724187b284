package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            225000      | 225000 225,000.00 225000.00元 22.5万 22.50万 二十二万五千元 贰拾贰万伍仟元
            8920000.00  | 892万 892.00万 8,920,000元 八百九十二万元 捌佰玖拾贰万元
            100000      | 10万 十万元 一十万元 壹拾万元
            1000        | 1000元 1,000元 0.1万 一千元
            10050       | 1.005万 一万零五十元 壹万零伍拾元
            100100      | 10.01万 一十万零一百元 十万零一百元
            123456789   | 1.23456789亿 12345.6789万 一亿二千三百四十五万六千七百八十九元
            1000000000  | 10亿 十亿元
            22500.50    | 22500.50元 2.25005万
            """)
    void formsAreThoseThatPeoplePrint(BigDecimal yuan, String forms) {
        assertThat(Amounts.forms(yuan)).contains(forms.split(" "));
    }
}
