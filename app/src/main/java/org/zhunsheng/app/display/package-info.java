/**
 * How a document looks to a person in front of a terminal: start at {@link org.zhunsheng.app.display.DocumentPrinter}.
 *
 * <p>Chinese characters are two columns wide, and lines break where Chinese typesetting lets them ({@link
 * org.zhunsheng.app.display.Columns}). Shows the model and the sums of its figures; judges nothing.
 */
@NullMarked
package org.zhunsheng.app.display;

import org.jspecify.annotations.NullMarked;
