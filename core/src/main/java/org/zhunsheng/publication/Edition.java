package org.zhunsheng.publication;

import org.zhunsheng.model.PerformanceDocument;

/**
 * What was released. It is never changed; a correction is another edition.
 *
 * @param head what stands over it
 * @param document what it says; nothing in it must stay inside
 * @param text the same in the exchange format {@code zhunsheng/1}; the hash is counted over it
 */
public record Edition(EditionHead head, PerformanceDocument document, String text) {}
