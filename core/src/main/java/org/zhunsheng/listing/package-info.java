/**
 * Long lists, page by page: what is asked for ({@link org.zhunsheng.listing.Slice}, {@link org.zhunsheng.listing.Order}) and
 * what is answered ({@link org.zhunsheng.listing.Page}).
 */
@NullMarked
package org.zhunsheng.listing;

import org.jspecify.annotations.NullMarked;
