package org.zhunsheng.app.display;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Weight;

/** Figures and names as people read them. */
final class Figures {
    private Figures() {}

    /** Money with its thousands separated, cents as printed: {@code 1,126,240.00}. */
    static String money(Money money) {
        return money.grouped();
    }

    static String moneyOrBlank(@Nullable Money money) {
        return money == null ? "" : money(money);
    }

    static String points(@Nullable Weight weight) {
        return weight == null ? "" : weight.toString();
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString() + "%";
    }

    /** {@code 某县司法局（135001）}. */
    static @Nullable String name(@Nullable CodedName coded) {
        return coded == null ? null : coded.shown();
    }

    /** The sum of the weights that are there; absent where none is. */
    static <T> Optional<BigDecimal> sum(List<T> items, Function<T, @Nullable Weight> weight) {
        return items.stream()
                .map(weight)
                .filter(Objects::nonNull)
                .map(Weight::points)
                .reduce(BigDecimal::add);
    }
}
