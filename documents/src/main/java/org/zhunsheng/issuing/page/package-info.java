/**
 * Pages without a file type: headings, paragraphs, grids of cells, in the order in which they are printed. Start at {@link
 * org.zhunsheng.issuing.page.PageSink}.
 */
@NullMarked
package org.zhunsheng.issuing.page;

import org.jspecify.annotations.NullMarked;
