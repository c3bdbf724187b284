/**
 * Made-up documents of any length, the same in every run: start at {@link TargetTables}. A {@link Table} is written as
 * the file types that counties publish.
 */
@NullMarked
package org.zhunsheng.benchmark.input;

import org.jspecify.annotations.NullMarked;
