/**
 * How fast reading is beside named peers: start at {@link org.zhunsheng.benchmark.Benchmark}. What is compared with what,
 * and why that is fair, stands in docs/benchmarks.md.
 */
@NullMarked
package org.zhunsheng.benchmark;

import org.jspecify.annotations.NullMarked;
