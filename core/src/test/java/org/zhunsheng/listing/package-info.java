/** Tests of parts of lists. */
@NullMarked
package org.zhunsheng.listing;

import org.jspecify.annotations.NullMarked;
