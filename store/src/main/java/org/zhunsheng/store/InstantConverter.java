package org.zhunsheng.store;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Times are kept as milliseconds since 1970 in UTC: exact, in order, and the same in every database. */
public final class InstantConverter extends AbstractConverter<Long, Instant> {
    private static final long serialVersionUID = 1;

    public InstantConverter() {
        super(Long.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public @Nullable Long to(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }
}
