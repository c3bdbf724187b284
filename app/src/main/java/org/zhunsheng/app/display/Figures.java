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

    private static final int GROUP = 3;

    /** Money with its thousands separated, cents as printed: {@code 1,126,240.00}. */
    static String money(Money money) {
        String plain = money.yuan().toPlainString();
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > sign; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
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
        if (coded == null) {
            return null;
        }
        if (coded.name() == null) {
            return coded.code();
        }
        return coded.code() == null ? coded.name() : coded.name() + "（" + coded.code() + "）";
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
