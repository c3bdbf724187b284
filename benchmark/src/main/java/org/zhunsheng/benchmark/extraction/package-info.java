/** Reading office files completely, beside merely extracting their text: start at {@link Extraction}. */
@NullMarked
package org.zhunsheng.benchmark.extraction;

import org.jspecify.annotations.NullMarked;
