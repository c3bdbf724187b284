package org.zhunsheng.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;

/**
 * A document that is to be kept.
 *
 * @param unit whose it is
 * @param year the fiscal year that it is accepted for
 * @param document what it says; its projects are counted, not kept
 * @param text the same without its projects, in the exchange format, on one line
 * @param origin what it came from
 */
public record NewDocument(UUID unit, FiscalYear year, PerformanceDocument document, String text, Origin origin) {

    /** The file that a document was read from, and the import that brought it. */
    public record Origin(String fileName, @Nullable UUID importId) {}
}
