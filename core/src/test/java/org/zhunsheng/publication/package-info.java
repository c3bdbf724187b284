/** Tests of what goes before the public. */
@NullMarked
package org.zhunsheng.publication;

import org.jspecify.annotations.NullMarked;
