/** Tests of the rows for the integrated budget system. */
@NullMarked
package org.zhunsheng.integrated;

import org.jspecify.annotations.NullMarked;
