package org.zhunsheng.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Tables of cases in YAML beside a test: a list of small inputs, each with its reason under {@code why}. */
public final class CaseTable {

    /** One case; shown by its reason. */
    public record Case(Map<String, Object> fields) {

        /** The text under a key. */
        public String text(String key) {
            return String.valueOf(Objects.requireNonNull(fields.get(key), () -> this + " has no " + key));
        }

        /** Whether a key is there. */
        public boolean has(String key) {
            return fields.containsKey(key);
        }

        /** The list of texts under a key; an absent member is {@code null}. */
        public List<@Nullable String> list(String key) {
            return texts(fields.get(key));
        }

        /** The list of lists of texts under a key. */
        public List<List<@Nullable String>> table(String key) {
            return ((List<?>) Objects.requireNonNull(fields.get(key), () -> this + " has no " + key))
                    .stream().map(Case::texts).toList();
        }

        /** The list under a key as it stands in the file. */
        public List<?> raw(String key) {
            return (List<?>) Objects.requireNonNull(fields.get(key), () -> this + " has no " + key);
        }

        private static List<@Nullable String> texts(@Nullable Object list) {
            return Objects.requireNonNull((List<?>) list).stream()
                    .map(member -> member == null ? null : member.toString())
                    .toList();
        }

        @Override
        public String toString() {
            return String.valueOf(fields.get("why"));
        }
    }

    private CaseTable() {}

    /** The cases of a file beside a test class. */
    @SuppressWarnings("unchecked")
    public static Stream<Case> beside(Class<?> test, String file) {
        try (InputStream in = test.getResourceAsStream(file)) {
            Load load = new Load(LoadSettings.builder().setLabel(file).build());
            Object loaded = load.loadFromInputStream(Objects.requireNonNull(in, file));
            return ((List<Map<String, Object>>) loaded).stream().map(Case::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
