/** A list of a million indicators, read in little memory: start at {@link LongList}. */
@NullMarked
package org.zhunsheng.benchmark.list;

import org.jspecify.annotations.NullMarked;
