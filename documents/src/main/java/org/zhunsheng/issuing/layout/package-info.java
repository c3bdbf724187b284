/** Layouts as data: what a province's form looks like. Start at {@link org.zhunsheng.issuing.layout.Layouts}. */
@NullMarked
package org.zhunsheng.issuing.layout;

import org.jspecify.annotations.NullMarked;
