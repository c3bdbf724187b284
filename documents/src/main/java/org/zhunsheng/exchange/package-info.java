/** The exchange format {@code zhunsheng/1}: the model as JSON and back, and its published schema. */
@NullMarked
package org.zhunsheng.exchange;

import org.jspecify.annotations.NullMarked;
