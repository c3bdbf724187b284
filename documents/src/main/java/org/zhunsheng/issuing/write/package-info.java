/** One writer for each file type that an office hands in. Start at {@link org.zhunsheng.issuing.write.Writers}. */
@NullMarked
package org.zhunsheng.issuing.write;

import org.jspecify.annotations.NullMarked;
