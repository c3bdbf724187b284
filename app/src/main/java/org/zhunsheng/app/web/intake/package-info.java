/**
 * Files as they come in through the browser: handed in, read in the background, compared with their source, corrected,
 * accepted; and the labels that people give back.
 *
 * <p>Start at {@code ImportsController}; {@code ReadingRoom} reads what waits.
 */
@NullMarked
package org.zhunsheng.app.web.intake;

import org.jspecify.annotations.NullMarked;
