package org.zhunsheng.reading;

import java.util.List;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Places;

/**
 * What reading a source gave.
 *
 * @param source the file's name
 * @param document the model
 * @param places where each value stands
 * @param doubts values that another reading explains nearly as well
 * @param asides what the source prints beside the values; empty for a document of the exchange format
 */
public record Reading(
        String source, PerformanceDocument document, Places places, List<Doubt> doubts, List<Aside> asides) {
    public Reading {
        doubts = List.copyOf(doubts);
        asides = List.copyOf(asides);
    }

    /** A reading of a source that prints nothing beside its values. */
    public Reading(String source, PerformanceDocument document, Places places, List<Doubt> doubts) {
        this(source, document, places, doubts, List.of());
    }
}
