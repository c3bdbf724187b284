/** How printed Chinese is compared: folding of widths and signs, white space, pairs of characters. Uses nothing. */
@NullMarked
package org.zhunsheng.text;

import org.jspecify.annotations.NullMarked;
