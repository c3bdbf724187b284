/**
 * The whole reading, from bytes to the model, fed with spoiled copies of every sample: start at
 * {@link org.zhunsheng.fuzz.ReadingFuzzTest}.
 */
@NullMarked
package org.zhunsheng.fuzz;

import org.jspecify.annotations.NullMarked;
