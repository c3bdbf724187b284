/**
 * Step two of reading: labels find their regions.
 *
 * <p>The vocabulary is data; see {@code labels/default.yaml}.
 */
@NullMarked
package org.zhunsheng.reading.layout;

import org.jspecify.annotations.NullMarked;
