/** Tests of what is on record. */
@NullMarked
package org.zhunsheng.journal;

import org.jspecify.annotations.NullMarked;
