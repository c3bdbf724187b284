package org.zhunsheng.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.publication.SecretWord.Sort;
import org.zhunsheng.text.Chars;

/** Words that must not go out, by region: {@code secrets.yaml}, and a county's own file beside it. Immutable. */
public final class SecretWords {
    private static final String OWN = "secrets.yaml";

    private final List<OfRegion> regions;

    private record OfRegion(String region, List<String> blocks, List<String> explain, List<String> harmless) {}

    /** A word that was found. */
    public record Found(String word, Gravity gravity) {}

    private SecretWords(List<OfRegion> regions) {
        this.regions = List.copyOf(regions);
    }

    /** Those of the program. */
    public static SecretWords standard() {
        try (InputStream in = SecretWords.class.getResourceAsStream(OWN)) {
            if (in == null) {
                throw new IllegalStateException(OWN + " is missing from the program");
            }
            return read(in, OWN);
        } catch (IOException broken) {
            throw new UncheckedIOException(OWN, broken);
        }
    }

    /**
     * Those of a file.
     *
     * @param label the file's name, for messages
     * @throws IllegalArgumentException where it has another form
     */
    public static SecretWords read(InputStream in, String label) {
        Load load = new Load(LoadSettings.builder().setLabel(label).build());
        if (!(load.loadFromInputStream(in) instanceof Map<?, ?> root)) {
            throw new IllegalArgumentException(label + ": not a map");
        }
        List<OfRegion> regions = new ArrayList<>();
        for (Object each : list(root.get("regions"), label)) {
            if (!(each instanceof Map<?, ?> entry)) {
                throw new IllegalArgumentException(label + ": not a map: " + each);
            }
            Object region = entry.get("region");
            regions.add(new OfRegion(
                    region == null ? "" : region.toString(),
                    words(entry.get("blocks"), label),
                    words(entry.get("explain"), label),
                    words(entry.get("harmless"), label)));
        }
        return new SecretWords(regions);
    }

    /** These and others. */
    public SecretWords with(SecretWords others) {
        return new SecretWords(
                Stream.concat(regions.stream(), others.regions.stream()).toList());
    }

    /** These, and those of a dictionary, which hold wherever these do. */
    public SecretWords with(Collection<SecretWord> own) {
        Map<Sort, List<String>> bySort = new EnumMap<>(Sort.class);
        for (SecretWord word : own) {
            bySort.computeIfAbsent(word.sort(), none -> new ArrayList<>()).add(word.word());
        }
        OfRegion everywhere = new OfRegion(
                "",
                bySort.getOrDefault(Sort.BLOCKS, List.of()),
                bySort.getOrDefault(Sort.EXPLAIN, List.of()),
                bySort.getOrDefault(Sort.HARMLESS, List.of()));
        return with(new SecretWords(List.of(everywhere)));
    }

    /** The words that hold in a region. */
    public OfPlace in(@Nullable String region) {
        String code = region == null ? "" : region;
        return new OfPlace(
                regions.stream().filter(each -> code.startsWith(each.region())).toList());
    }

    /** The words that hold in one place. */
    public static final class OfPlace {
        private final List<String> blocks;
        private final List<String> explain;
        private final List<String> harmless;

        private OfPlace(List<OfRegion> regions) {
            blocks = all(regions.stream().map(OfRegion::blocks));
            explain = all(regions.stream().map(OfRegion::explain));
            harmless = all(regions.stream().map(OfRegion::harmless));
        }

        /** What stands nowhere in a text for the public. */
        public List<String> blocks() {
            return blocks;
        }

        /** What goes out only with an explanation. */
        public List<String> explain() {
            return explain;
        }

        /** Longer phrases in which such words mean nothing. */
        public List<String> harmless() {
            return harmless;
        }

        /** The longest ones first: who reads 绝密级 need not be told 绝密 as well. */
        private static List<String> all(Stream<List<String>> lists) {
            return lists.flatMap(List::stream)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }

        /** The words that stand in a text, each once, those that block it first. */
        public List<Found> found(String text) {
            String left = Chars.squeeze(text);
            for (String phrase : harmless) {
                left = left.replace(phrase, " ");
            }
            Set<Found> found = new LinkedHashSet<>();
            for (String word : blocks) {
                if (left.contains(word)) {
                    found.add(new Found(word, Gravity.BLOCKS));
                    left = left.replace(word, " ");
                }
            }
            for (String word : explain) {
                if (left.contains(word)) {
                    found.add(new Found(word, Gravity.TO_EXPLAIN));
                    left = left.replace(word, " ");
                }
            }
            return List.copyOf(found);
        }
    }

    private static List<?> list(@Nullable Object value, String label) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(label + ": not a list: " + value);
    }

    private static List<String> words(@Nullable Object value, String label) {
        if (value == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Object word : list(value, label)) {
            String squeezed = Chars.squeeze(String.valueOf(word));
            if (squeezed.isEmpty()) {
                throw new IllegalArgumentException(label + ": an empty word");
            }
            words.add(squeezed);
        }
        return words;
    }
}
