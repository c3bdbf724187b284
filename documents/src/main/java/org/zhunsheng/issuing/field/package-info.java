/**
 * The names that a layout may print, and what each of them stands for in a document. Start at {@link
 * org.zhunsheng.issuing.field.DocumentFields}.
 */
@NullMarked
package org.zhunsheng.issuing.field;

import org.jspecify.annotations.NullMarked;
