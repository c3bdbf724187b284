/** Tests of how printed Chinese is compared. */
@NullMarked
package org.zhunsheng.text;

import org.jspecify.annotations.NullMarked;
