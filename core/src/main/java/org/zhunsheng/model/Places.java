package org.zhunsheng.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each value of a document stands in its source.
 *
 * @param byPointer from the JSON pointer of a value ({@code /projects/0/indicators/3/target}) to its places, in reading
 *     order; a value joined from several cells has several
 */
public record Places(Map<String, List<Place>> byPointer) {
    public Places {
        byPointer = Collections.unmodifiableMap(new LinkedHashMap<>(byPointer));
    }

    /** The places of the value at a pointer; empty where it is not known. */
    public List<Place> of(String pointer) {
        return byPointer.getOrDefault(pointer, List.of());
    }

    /** No places at all: a document that did not come from a source. */
    public static Places none() {
        return new Places(Map.of());
    }
}
