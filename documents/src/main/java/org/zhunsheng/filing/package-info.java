/** Files that are made one after the other: {@link org.zhunsheng.filing.FileSink} says where they go, {@link org.zhunsheng.filing.Hashed} counts them on the way. */
@NullMarked
package org.zhunsheng.filing;

import org.jspecify.annotations.NullMarked;
