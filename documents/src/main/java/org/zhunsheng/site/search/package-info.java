/**
 * The index that a browser searches in, in small parts: {@link org.zhunsheng.site.search.SearchIndex} writes it, {@code
 * assets/search.js} asks it.
 */
@NullMarked
package org.zhunsheng.site.search;

import org.jspecify.annotations.NullMarked;
