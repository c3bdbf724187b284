package org.zhunsheng.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.Param;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Where a value belongs in a {@link KeptStatement}.
 *
 * @param name what it is called there
 * @param converter makes what is kept out of what the program knows
 */
record Blank(String name, Converter<?, ?> converter) {

    static Blank of(String name, Param<?> param) {
        return new Blank(name, param.getConverter());
    }

    /** Fills in a value at the place of a question mark, counted from 1. */
    void fill(PreparedStatement statement, int place, @Nullable Object value, SQLDialect dialect) throws SQLException {
        switch (kept(converter, value)) {
            case null -> statement.setNull(place, type());
            case String text -> statement.setString(place, text);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case Boolean truth -> statement.setBoolean(place, truth);
            case byte[] bytes -> statement.setBytes(place, bytes);
            case UUID id when dialect == SQLDialect.SQLITE -> statement.setString(place, id.toString());
            case UUID id -> statement.setObject(place, id);
            case Object other -> throw new IllegalStateException(name + " cannot be kept: " + other.getClass());
        }
    }

    private static <T> @Nullable Object kept(Converter<T, ?> converter, @Nullable Object value) {
        return toKept(converter, value);
    }

    private static <T, U> @Nullable T toKept(Converter<T, U> converter, @Nullable Object value) {
        return converter.to(converter.toType().cast(value));
    }

    /** What an absent value is told to be: a column that is sometimes absent has one kind all the same. */
    private int type() {
        Class<?> kind = converter.fromType();
        if (kind == Long.class) {
            return Types.BIGINT;
        }
        if (kind == Integer.class) {
            return Types.INTEGER;
        }
        if (kind == Boolean.class) {
            return Types.BOOLEAN;
        }
        return kind == String.class ? Types.VARCHAR : Types.OTHER;
    }
}
