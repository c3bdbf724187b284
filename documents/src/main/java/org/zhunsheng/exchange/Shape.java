package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of the format: its keys in written order and how the model's value is built from them.
 *
 * @param <R> the type in the model
 */
final class Shape<R> implements Codec<R> {

    /** Builds the value of the model from the keys that were there. */
    @FunctionalInterface
    interface Builder<R> {
        R build(Values values) throws IOException;
    }

    private final List<Field<? super R, ?>> fields;
    private final Map<String, Field<? super R, ?>> byName;
    private final Builder<R> builder;

    private Shape(List<Field<? super R, ?>> fields, Builder<R> builder) {
        this.fields = List.copyOf(fields);
        this.builder = builder;
        this.byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
    }

    /** An object with these keys, written in this order. */
    @SafeVarargs
    static <R> Shape<R> of(Builder<R> builder, Field<? super R, ?>... fields) {
        return new Shape<>(List.of(fields), builder);
    }

    @Override
    public R read(JsonIn in) throws IOException {
        Values values = in.object(this);
        return values.guarded(() -> builder.build(values));
    }

    /** The key of that name, or {@code null} where the format has none. */
    @Nullable
    Field<? super R, ?> field(String name) {
        return byName.get(name);
    }

    @Override
    public void write(R value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Field<? super R, ?> field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }
}
