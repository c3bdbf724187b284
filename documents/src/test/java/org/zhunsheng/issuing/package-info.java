/** Tests of issuing: what was issued is read again and must say the same. */
@NullMarked
package org.zhunsheng.issuing;

import org.jspecify.annotations.NullMarked;
