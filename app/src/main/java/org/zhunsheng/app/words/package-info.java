/**
 * The words: the catalogue of everything that the program says, the languages it speaks, and how text from outside is
 * made safe to print. Start at {@link org.zhunsheng.app.words.Messages}.
 */
@NullMarked
package org.zhunsheng.app.words;

import org.jspecify.annotations.NullMarked;
