package org.zhunsheng.reading;

import java.util.List;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Places;

/**
 * What reading a source gave.
 *
 * @param source the file's name
 * @param document the model
 * @param places where each value stands
 * @param doubts values that another reading explains nearly as well
 */
public record Reading(String source, PerformanceDocument document, Places places, List<Doubt> doubts) {
    public Reading {
        doubts = List.copyOf(doubts);
    }
}
