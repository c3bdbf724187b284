/**
 * Fonts of the machine, for files that must bring their own: found by name, and cut down to the glyphs that are used. Start
 * at {@link org.zhunsheng.issuing.font.FontShelf}.
 */
@NullMarked
package org.zhunsheng.issuing.font;

import org.jspecify.annotations.NullMarked;
