/**
 * The pages: start at {@link org.zhunsheng.site.page.Pages}, which has one method for each kind of {@link
 * org.zhunsheng.site.shelf.Address}. {@code Frame} is what stands around every page, {@code Html} the only place that escapes;
 * the words are those of {@code site.properties}.
 */
@NullMarked
package org.zhunsheng.site.page;

import org.jspecify.annotations.NullMarked;
