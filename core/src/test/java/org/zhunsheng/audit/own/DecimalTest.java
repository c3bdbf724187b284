package org.zhunsheng.audit.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void isExact() {
        assertThat(Decimal.of("0.1").plus(Decimal.of("0.2"))).isEqualTo(Decimal.of("0.30"));
        assertThat(Decimal.money("12.50")).isEqualTo(Decimal.money("12.5元"));
        assertThat(Decimal.money("0.2万元")).isEqualTo(Decimal.of(2000));
        assertThat(Decimal.money("1.5亿元")).isEqualTo(Decimal.of(150_000_000));
        assertThat(Decimal.of("1").by(Decimal.of("3")).rounded(2)).isEqualTo(Decimal.of("0.33"));
        assertThat(Decimal.of("2.675").rounded(2)).isEqualTo(Decimal.of("2.68"));
        assertThat(Decimal.of("0.00")).isEqualTo(Decimal.ZERO);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Decimal.of("1e9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.of("9".repeat(30))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.money("12美元")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotGrowWithoutEnd() {
        Decimal large = Decimal.of("999999999999999999.999999999999");
        assertThatThrownBy(() -> large.times(large).times(large)).isInstanceOf(ArithmeticException.class);
    }
}
