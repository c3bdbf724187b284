package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhunsheng.model.Money;

class AmountsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "amounts.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void readsAmounts(ArgumentsAccessor line) {
        String printed = line.getString(1) == null ? "" : line.getString(1);
        Amounts.Found found = Amounts.amount(printed, MoneyScale.TEN_THOUSAND);
        Money wanted = line.getString(2) == null ? null : MoneyScale.YUAN.money(new BigDecimal(line.getString(2)));
        assertThat(found == null ? null : found.money()).isEqualTo(wanted);
        assertThat(found != null && found.ownUnit()).isEqualTo(line.getBoolean(3));
        assertThat(Amounts.isAmount(printed)).isEqualTo(line.getBoolean(4));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "shares.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void readsPercentagesAndPoints(
            String why, @Nullable String printed, @Nullable BigDecimal percent, @Nullable BigDecimal points) {
        String text = printed == null ? "" : printed;
        assertThat(Amounts.percent(text)).isEqualTo(percent);
        assertThat(Amounts.points(text)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "money-units.cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void findsTheUnitThatIsNamed(String why, String printed, @Nullable MoneyScale unit) {
        assertThat(Amounts.unitNamedIn(printed)).isEqualTo(unit);
    }
}
