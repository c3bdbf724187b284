package org.zhunsheng.audit.own;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can ask of a thing: the names of its fields with their types, and where the values come from.
 *
 * @param <T> the thing
 */
final class Schema<T> {
    private final String name;
    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    Schema(String name) {
        this.name = name;
    }

    /** A field: {@code null} where the document does not print it. */
    private record Field<T>(CelType type, Function<T, @Nullable Object> value) {}

    Schema<T> with(String field, CelType type, Function<T, @Nullable Object> value) {
        fields.put(field, new Field<>(type, value));
        return this;
    }

    /** All fields of another schema as well. */
    Schema<T> withAll(Schema<T> other) {
        fields.putAll(other.fields);
        return this;
    }

    String name() {
        return name;
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** How other fields refer to this type. */
    CelType reference() {
        return StructTypeReference.create(name);
    }

    /** The type for the checker. */
    CelType type() {
        Map<String, CelType> byName = new LinkedHashMap<>();
        fields.forEach((field, known) -> byName.put(field, known.type()));
        ImmutableMap<String, CelType> types = ImmutableMap.copyOf(byName);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    /** A thing as expressions see it. */
    View<T> view(T subject) {
        return new View<>(this, subject);
    }

    @Nullable
    Object value(T subject, Object field) {
        Field<T> known = field instanceof String text ? fields.get(text) : null;
        return known == null ? null : known.value().apply(subject);
    }
}
