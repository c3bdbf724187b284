package org.zhunsheng.audit.own;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing of the document as a map that computes its values when they are asked for; what is not printed has no key. */
final class View<T> extends AbstractMap<String, Object> {
    private final Schema<T> schema;
    private final T subject;

    View(Schema<T> schema, T subject) {
        this.schema = schema;
        this.subject = subject;
    }

    @Override
    public @Nullable Object get(Object field) {
        return schema.value(subject, field);
    }

    @Override
    public boolean containsKey(Object field) {
        return get(field) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String field : schema.names()) {
            Object value = get(field);
            if (value != null) {
                all.put(field, value);
            }
        }
        return all.entrySet();
    }

    /** Two views are equal when they are of the same thing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof View<?> view && view.subject == subject;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(subject);
    }
}
