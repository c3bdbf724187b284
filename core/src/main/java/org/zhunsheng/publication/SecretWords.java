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

        /**
         * Longer phrases in which such words mean nothing. A word that is such a phrase itself, or reaches out of one, is found
         * all the same.
         */
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

        /**
         * Whether a phrase makes anything harmless: it is longer than a word that blocks or wants an explanation and stands in
         * it, and is none itself.
         */
        public boolean canBeHarmless(String phrase) {
            String text = Chars.squeeze(phrase);
            return !blocks.contains(text)
                    && !explain.contains(text)
                    && Stream.concat(blocks.stream(), explain.stream()).anyMatch(text::contains);
        }

        /**
         * The words that stand in a text, each once, those that block it first. A word goes unmentioned at a place where it
         * lies within a longer harmless phrase, or within a longer word that is found itself and is as grave.
         */
        public List<Found> found(String text) {
            String all = Chars.squeeze(text);
            List<Place> covered = new ArrayList<>();
            harmless.forEach(phrase -> covered.addAll(places(all, phrase)));
            Set<Found> found = new LinkedHashSet<>();
            blocks.forEach(word -> find(all, new Found(word, Gravity.BLOCKS), covered, found));
            explain.forEach(word -> find(all, new Found(word, Gravity.TO_EXPLAIN), covered, found));
            return List.copyOf(found);
        }

        private static void find(String text, Found wanted, List<Place> covered, Set<Found> found) {
            List<Place> open = places(text, wanted.word()).stream()
                    .filter(place -> covered.stream().noneMatch(place::isWithin))
                    .toList();
            if (!open.isEmpty()) {
                found.add(wanted);
                covered.addAll(open);
            }
        }

        /** Every place of a word in a text, those that overlap as well. */
        private static List<Place> places(String text, String word) {
            List<Place> places = new ArrayList<>();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places.add(new Place(at, at + word.length()));
            }
            return places;
        }
    }

    /** Where something stands in a text; the end is behind it. */
    private record Place(int start, int end) {
        /** Whether another one holds this and is longer. */
        boolean isWithin(Place other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
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
