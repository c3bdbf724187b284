package org.zhunsheng.reading.source;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.hwpf.model.PAPX;

/**
 * What the properties of paragraphs in a .doc amount to. A long document has few different ones, and POI makes many objects
 * of each that it is asked about.
 */
final class KnownProperties<T> {
    /** Enough for every document that a person wrote; of one with more the others are worked out each time. */
    private static final int MOST = 1 << 10;

    private final Map<ByteBuffer, T> known = new HashMap<>();
    private final Function<PAPX, T> work;

    /** @param work what to make of properties that were not met before; depends on nothing but their bytes */
    KnownProperties(Function<PAPX, T> work) {
        this.work = work;
    }

    T of(PAPX paragraph) {
        ByteBuffer properties = ByteBuffer.wrap(paragraph.getGrpprl());
        T meaning = known.get(properties);
        if (meaning == null) {
            meaning = work.apply(paragraph);
            if (known.size() < MOST) {
                known.put(properties, meaning);
            }
        }
        return meaning;
    }
}
