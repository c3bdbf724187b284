/**
 * From a file to the model: start at {@link org.zhunsheng.reading.PerformanceReader}.
 *
 * <p>Three steps that follow one another: {@code source} (a file becomes paragraphs and grids), {@code layout} (labels
 * find their regions), {@code extract} (regions become the model, with places, doubts and what stayed unread).
 */
@NullMarked
package org.zhunsheng.reading;

import org.jspecify.annotations.NullMarked;
