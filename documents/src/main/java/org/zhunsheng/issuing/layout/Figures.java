package org.zhunsheng.issuing.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.field.Value;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;

/**
 * How a form prints numbers. Money is never rounded: where an amount has more decimals than the form wants, all are printed.
 *
 * @param unit of money
 * @param decimals that money has at least
 * @param grouped whether thousands are parted
 */
public record Figures(MoneyUnit unit, int decimals, boolean grouped) {
    private static final int TEN_THOUSAND_POWER = 4;

    /** A value in words. */
    public String words(Value value) {
        return switch (value) {
            case Value.Words words -> Printable.of(words.text());
            case Value.Amount amount -> printed(inUnit(amount.money()));
            case Value.Figure figure -> figure.number().toPlainString();
        };
    }

    /** The number that a value is, or {@code null} where it is words. */
    public Cell.@Nullable Figure figure(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Words words -> null;
            case Value.Amount amount -> new Cell.Figure(inUnit(amount.money()), grouped);
            case Value.Figure figure -> new Cell.Figure(figure.number(), false);
        };
    }

    private BigDecimal inUnit(Money money) {
        BigDecimal amount =
                switch (unit) {
                    case YUAN -> money.yuan();
                    case TEN_THOUSAND_YUAN ->
                        money.yuan().movePointLeft(TEN_THOUSAND_POWER).stripTrailingZeros();
                };
        return amount.scale() < decimals ? amount.setScale(decimals) : amount;
    }

    private String printed(BigDecimal amount) {
        if (!grouped) {
            return amount.toPlainString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int scale = Math.max(0, amount.scale());
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        return format.format(amount);
    }
}
