/** Tests of the writers of files themselves. */
@NullMarked
package org.zhunsheng.issuing.write;

import org.jspecify.annotations.NullMarked;
