/** Tests of who acts. */
@NullMarked
package org.zhunsheng.identity;

import org.jspecify.annotations.NullMarked;
