/** Tests of the regulation data: complete, dated, with a source for everything. */
@NullMarked
package org.zhunsheng.regulation;

import org.jspecify.annotations.NullMarked;
