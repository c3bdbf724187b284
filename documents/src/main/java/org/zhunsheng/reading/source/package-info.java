/**
 * Step one of reading: a file of any type becomes one form, a sequence of paragraphs and grids with a place for every
 * cell.
 *
 * <p>Start at {@link org.zhunsheng.reading.source.SourceDocument} and {@link
 * org.zhunsheng.reading.source.SourceReaders}. One class per file type; the type comes from the content. Nothing here
 * knows what a label means.
 */
@NullMarked
package org.zhunsheng.reading.source;

import org.jspecify.annotations.NullMarked;
