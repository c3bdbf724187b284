/** Step three of reading: regions become the model, with a place for every value and a list of what stayed unread. */
@NullMarked
package org.zhunsheng.reading.extract;

import org.jspecify.annotations.NullMarked;
