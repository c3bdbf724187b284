package org.zhunsheng.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhunsheng.reading.layout.ExtraWords;

/**
 * Labels that a region's forms print and that the vocabulary does not have yet: handed to a reading, they count as if they
 * stood in the region's file.
 *
 * @param meanings from a label as printed to what it means, one of {@link #fields}
 */
public record ExtraLabels(Map<String, String> meanings) {
    /** None. */
    public static final ExtraLabels NONE = new ExtraLabels(Map.of());

    public ExtraLabels {
        meanings = Map.copyOf(meanings);
    }

    /** What a label can mean: the name of the meaning, and the usual label for it. */
    public static Map<String, String> fields() {
        return new LinkedHashMap<>(ExtraWords.meanings());
    }
}
