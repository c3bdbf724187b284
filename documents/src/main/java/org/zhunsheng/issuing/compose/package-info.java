/** Lays a document out as a layout says. Start at {@link org.zhunsheng.issuing.compose.Composer}. */
@NullMarked
package org.zhunsheng.issuing.compose;

import org.jspecify.annotations.NullMarked;
