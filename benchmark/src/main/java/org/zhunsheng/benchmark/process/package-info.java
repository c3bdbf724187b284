/** Whole programs started from nothing: start at {@link WholeProcesses}. */
@NullMarked
package org.zhunsheng.benchmark.process;

import org.jspecify.annotations.NullMarked;
