package org.zhunsheng.reading.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.model.Operator;
import org.zhunsheng.text.Chars;

/** The label files as data: the default one with a region's own laid over it. */
final class LabelData {
    private static final String FOLDER = "/org/zhunsheng/reading/labels/";
    private static final int REGION_PREFIX = 2;
    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Object> root;

    private LabelData(Map<String, Object> root) {
        this.root = root;
    }

    static Vocabulary load(@Nullable String region) {
        String prefix = region == null || region.length() < REGION_PREFIX ? "" : region.substring(0, REGION_PREFIX);
        return LOADED.computeIfAbsent(prefix, LabelData::read);
    }

    /** The labels that are in force everywhere. */
    static LabelData standard() {
        Map<String, Object> root = parse("default.yaml");
        if (root == null) {
            throw new IllegalStateException("the default labels are missing from the program");
        }
        return new LabelData(root);
    }

    private static Vocabulary read(String prefix) {
        Map<String, Object> root = standard().root;
        Map<String, Object> own = prefix.isEmpty() ? null : parse(prefix + ".yaml");
        return new Vocabulary(new LabelData(own == null ? root : overlay(root, own)));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> parse(String file) {
        try (InputStream in = LabelData.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return null;
            }
            Load load = new Load(LoadSettings.builder().setLabel(file).build());
            return (Map<String, Object>) load.loadFromInputStream(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("labels " + file, broken);
        }
    }

    /** Region words are put before the default ones of the same meaning; whoever comes first wins. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> overlay(Map<String, Object> base, Map<String, Object> own) {
        Map<String, Object> merged = new LinkedHashMap<>(own);
        base.forEach((key, value) -> merged.merge(key, value, (mine, theirs) -> {
            if (mine instanceof Map<?, ?> m && theirs instanceof Map<?, ?> t) {
                return overlay((Map<String, Object>) t, (Map<String, Object>) m);
            }
            List<Object> both = new ArrayList<>((Collection<Object>) mine);
            both.addAll((Collection<Object>) theirs);
            return both;
        }));
        return merged;
    }

    List<String> list(String key) {
        return strings(root.get(key));
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> out = new ArrayList<>();
        if (value instanceof Collection<?> items) {
            items.forEach(item -> out.add(Chars.squeeze(String.valueOf(item))));
        }
        return out;
    }

    Map<String, List<String>> groups(String key) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        if (root.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, words) -> out.put(String.valueOf(name), strings(words)));
        }
        return out;
    }

    <E extends Enum<E>> Map<String, E> enumMap(String key, Class<E> type) {
        Map<String, E> out = new HashMap<>();
        groups(key).forEach((name, words) -> {
            E meaning = Enum.valueOf(type, name);
            words.forEach(word -> out.putIfAbsent(word, meaning));
        });
        return out;
    }

    /** Pairs of words and columns, in order. */
    List<Map.Entry<String, Column>> columnWords() {
        List<Map.Entry<String, Column>> out = new ArrayList<>();
        if (root.get("columnWords") instanceof Collection<?> pairs) {
            for (Object pair : pairs) {
                List<String> words = strings(pair);
                out.add(Map.entry(words.get(0), Column.valueOf(words.get(1))));
            }
        }
        return out;
    }

    List<Map.Entry<String, Operator>> operators(String position) {
        List<Map.Entry<String, Operator>> out = new ArrayList<>();
        if (root.get("operators") instanceof Map<?, ?> both && both.get(position) instanceof Map<?, ?> map) {
            map.forEach((name, words) -> {
                Operator operator = Operator.valueOf(String.valueOf(name));
                strings(words).forEach(word -> out.add(Map.entry(word, operator)));
            });
        }
        out.sort(Comparator.comparing(
                        (Map.Entry<String, Operator> e) -> e.getKey().length())
                .reversed());
        return out;
    }
}
