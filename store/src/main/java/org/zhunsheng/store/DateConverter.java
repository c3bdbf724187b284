package org.zhunsheng.store;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Days are kept as {@code 2026-10-31}. */
public final class DateConverter extends AbstractConverter<String, LocalDate> {
    private static final long serialVersionUID = 1;

    public DateConverter() {
        super(String.class, LocalDate.class);
    }

    @Override
    public @Nullable LocalDate from(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public @Nullable String to(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
