package org.zhunsheng.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.PerformanceDocument.Unread;

/** The values of one object while it is being read, by key. */
final class Values {

    /** A step that builds a value of the model, whose constructors refuse what makes no sense. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    private final JsonIn in;
    private final String pointer;
    private final Map<String, Object> byName = new HashMap<>();

    Values(JsonIn in, String pointer) {
        this.in = in;
        this.pointer = pointer;
    }

    void put(String name, Object value) {
        byName.put(name, value);
    }

    /** The value of a key, or {@code null} where the key is absent. */
    @SuppressWarnings("unchecked") // only the field's own codec puts values under its name
    <T> @Nullable T get(Field<?, T> field) {
        return (T) byName.get(field.name());
    }

    /** The value of a key that has to be there. */
    <T> T need(Field<?, T> field) throws IOException {
        T value = get(field);
        if (value == null) {
            throw refuse("缺少 " + field.name(), field.name() + " is missing");
        }
        return value;
    }

    /** The items of a list; an absent list is an empty one. */
    <T> List<T> list(Field<?, List<T>> field) {
        List<T> items = get(field);
        return items == null ? List.of() : items;
    }

    /** Whether a flag is there and true. */
    boolean flag(Field<?, Boolean> field) {
        return Boolean.TRUE.equals(get(field));
    }

    /** The name of the file that is being read. */
    String fileName() {
        return in.fileName();
    }

    /** Keys met so far, anywhere in the file, that the format does not have. */
    List<Unread> unknown() {
        return in.unknown();
    }

    /** A refusal at the place of this object. */
    IOException refuse(String chinese, String english) {
        return in.refusal(pointer, chinese, english);
    }

    /** Takes a step; what the model refuses becomes a refusal at the place of this object. */
    <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (IllegalArgumentException impossible) {
            throw in.refusal(pointer, impossible);
        }
    }
}
