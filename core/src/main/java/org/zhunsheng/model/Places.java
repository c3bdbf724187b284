package org.zhunsheng.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Where each value of a document stands in its source. */
public final class Places {
    private static final Places NONE = new Places(new LinkedHashMap<>());

    private final Map<String, List<Place>> byPointer;

    /**
     * Places that are known together.
     *
     * @param byPointer from the JSON pointer of a value ({@code /projects/0/indicators/3/target}) to its places, in
     *     reading order; a value joined from several cells has several
     */
    public static Places of(Map<String, List<Place>> byPointer) {
        return new Places(new LinkedHashMap<>(byPointer));
    }

    private Places(LinkedHashMap<String, List<Place>> owned) {
        this.byPointer = Collections.unmodifiableMap(owned);
    }

    /** From the JSON pointer of a value to its places, in reading order. */
    public Map<String, List<Place>> byPointer() {
        return byPointer;
    }

    /** The places of the value at a pointer; empty where it is not known. */
    public List<Place> of(String pointer) {
        return byPointer.getOrDefault(pointer, List.of());
    }

    /** No places at all: a document that did not come from a source. */
    public static Places none() {
        return NONE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places places && places.byPointer.equals(byPointer);
    }

    @Override
    public int hashCode() {
        return byPointer.hashCode();
    }

    @Override
    public String toString() {
        return byPointer.toString();
    }

    /** Gathers places while a document is understood. A long document has many, so what was gathered is not copied. */
    public static final class Gathering {
        private final LinkedHashMap<String, List<Place>> map = new LinkedHashMap<>();
        private final AtomicBoolean closed = new AtomicBoolean();

        /** Notes more places of the value at a pointer. */
        public void add(String pointer, List<Place> places) {
            if (closed.get()) {
                throw new IllegalStateException("the places were handed over already");
            }
            List<Place> before = map.putIfAbsent(pointer, places);
            if (before != null && !before.containsAll(places)) {
                List<Place> all = new ArrayList<>(before);
                places.stream().filter(place -> !all.contains(place)).forEach(all::add);
                map.put(pointer, List.copyOf(all));
            }
        }

        /** What was gathered. Nothing can be added afterwards. */
        public Places gathered() {
            closed.set(true);
            return new Places(map);
        }
    }
}
