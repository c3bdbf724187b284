package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDisplayTest {
    private final NumberDisplay display = new NumberDisplay(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150000 | 150000",
                "0.30000000000000004 | 0.3",
                "1295.8199999999999 | 1295.82",
                "764588.0 | 764588",
                "1E3 | 1000",
                "1.5E-3 | 0.0015",
                "-0.0 | 0",
                "00012 | 12",
                "51172422000000123 | 51172422000000100",
                "-3.14 | -3.14",
                "1e400 | 1e400",
                "NaN | NaN"
            })
    void bareNumbersShowWithoutNoise(String raw, String shown) {
        assertThat(display.show(raw, display.format("General"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | 2.5 | 3",
                "0.00 | 12.345 | 12.35",
                "#,##0 | 1234567 | 1,234,567",
                "#,##0 | 0 | 0",
                "# | 0 | ",
                "0% | 0.9 | 90%",
                "0.00% | -0.12345 | -12.35%",
                "000000 | 1234 | 001234",
                "#,##0.00\"元\" | 1500 | 1,500.00元",
                "\"≥\"0% | 0.9 | ≥90%",
                "0.0_ | 5 | 5.0",
                "#,##0.00_);[Red](#,##0.00) | -1234.5 | (1,234.50)",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -12 | -12.00",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | -",
                "[$￥-804]#,##0 | 1000 | ￥1,000",
                "@ | 3 | 3",
                "yyyy-mm-dd | 45292 | 2024-01-01",
                "yyyy\"年\"m\"月\" | 45292 | 2024年1月",
                "yyyy/m/d h:mm | 45292.5 | 2024/1/1 12:00",
                "[$-804]yyyy\"年\"m\"月\"d\"日\" | 45292 | 2024年1月1日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\";@ | 45292 | 2024年1月",
                "yyyy\\-mm\\-dd\\ hh:mm:ss | 45292.75 | 2024-01-01 18:00:00",
                "h:mm AM/PM | 0.75 | 6:00 下午",
                "m\"月\"d\"日\" aaaa | 45292 | 1月1日 星期一",
                "[h]:mm | 1.5 | 36:00",
                "\"—\" | 5 | —",
                "# ?/? | 0.5 | 1/2",
                "0.00E+00 | 12345 | 1.23E+04"
            })
    void formattedNumbersShowAsTheirCellDoes(String code, String raw, String shown) {
        assertThat(display.show(raw, display.format(code))).isEqualTo(shown == null ? "" : shown);
    }

    @ParameterizedTest
    @CsvSource({
        "14,2024/1/1",
        "31,2024年1月1日",
        "57,2024年1月",
        "58,1月1日",
        "3,'45,292'",
        "10,4529200.00%",
        "0,45292",
        "9999,45292"
    })
    void formatsThatEveryWorkbookKnowsAreThoseOfChineseExcel(int id, String shown) {
        assertThat(display.show("45292", display.builtin(id))).isEqualTo(shown);
    }
}
