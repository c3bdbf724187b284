package org.zhunsheng.intake;

import java.util.List;

/**
 * What was read, as it is kept.
 *
 * @param found the same, counted
 * @param reading the document with its places and doubts, in the exchange format; never changed afterwards, corrections
 *     stand beside it
 * @param source the file's paragraphs and tables, one JSON object each
 */
public record ReadContent(ImportRecord.Found found, String reading, List<String> source) {
    public ReadContent {
        source = List.copyOf(source);
    }
}
