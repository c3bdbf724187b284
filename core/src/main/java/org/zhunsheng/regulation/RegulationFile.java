package org.zhunsheng.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A data file of this room as maps and lists. A file that does not hold together is a defect of the program. */
final class RegulationFile {
    private final String name;
    private final Object root;

    private RegulationFile(String name, Object root) {
        this.name = name;
        this.root = root;
    }

    static RegulationFile open(String name) {
        try (InputStream in = RegulationFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            Load load = new Load(LoadSettings.builder().setLabel(name).build());
            return new RegulationFile(name, load.loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** The top of the file as named entries, in order. */
    Map<String, Object> entries() {
        return entries(root);
    }

    /** The top of the file as a list of entries. */
    List<Map<String, Object>> list() {
        return list(root);
    }

    List<Map<String, Object>> list(@Nullable Object value) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (Object item : items(value)) {
            out.add(entries(item));
        }
        return out;
    }

    Map<String, Object> entries(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException(name + ": not a map: " + value);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        map.forEach((key, entry) -> out.put(String.valueOf(key), entry));
        return out;
    }

    List<String> words(@Nullable Object value) {
        List<String> out = new ArrayList<>();
        items(value).forEach(item -> out.add(String.valueOf(item)));
        return out;
    }

    private Collection<?> items(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> items) {
            return items;
        }
        throw new IllegalStateException(name + ": not a list: " + value);
    }

    BigDecimal decimal(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException(name + ": a number is missing");
        }
        return new BigDecimal(value.toString());
    }

    int year(Map<String, Object> entry) {
        return decimal(entry.get("from")).intValueExact();
    }

    static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString();
    }
}
