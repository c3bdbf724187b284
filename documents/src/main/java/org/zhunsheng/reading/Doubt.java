package org.zhunsheng.reading;

import java.util.List;

/**
 * A value that the reader is not sure of.
 *
 * @param pointer the JSON pointer of the value in the document
 * @param confidence from 0 to 100; certain values have no doubt at all
 * @param alternatives other readings of the same place, best first; may be empty
 * @param reason why, in English
 */
public record Doubt(String pointer, int confidence, List<String> alternatives, String reason) {
    private static final int CERTAIN = 100;

    public Doubt {
        alternatives = List.copyOf(alternatives);
        if (confidence < 0 || confidence > CERTAIN) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
