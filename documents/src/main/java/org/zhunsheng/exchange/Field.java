package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object.
 *
 * @param name the key
 * @param codec what stands behind it
 * @param getter where the model keeps it
 * @param <R> the type of the object
 * @param <T> the type of the value
 */
record Field<R, T>(String name, Codec<T> codec, Getter<R, T> getter) {

    /** Finds the value in the object; {@code null} where it is absent. */
    @FunctionalInterface
    interface Getter<R, T> {
        @Nullable
        T of(R object);
    }

    static <R, T> Field<R, T> field(String name, Codec<T> codec, Getter<R, T> getter) {
        return new Field<>(name, codec, getter);
    }

    /** Writes key and value; what a document says nothing about is left out. */
    void write(R object, JsonGenerator out) throws IOException {
        T value = getter.of(object);
        if (value != null && !saysNothing(value)) {
            out.writeFieldName(name);
            codec.write(value, out);
        }
    }

    private static boolean saysNothing(Object value) {
        return switch (value) {
            case Collection<?> items -> items.isEmpty();
            case Map<?, ?> entries -> entries.isEmpty();
            case Boolean flag -> !flag;
            default -> false;
        };
    }
}
