/**
 * The exchange format {@code zhunsheng/1}: the model as JSON and back, and its published schema.
 *
 * <p>Start at {@link org.zhunsheng.exchange.DocumentWriter} and {@link org.zhunsheng.exchange.DocumentReader}. What an
 * object of the format looks like is declared once, as a {@link org.zhunsheng.exchange.Shape}, and serves both
 * directions; the shapes stand in {@code DocumentFormat}, {@code ProjectFormat}, {@code IndicatorFormat} and {@code
 * ReadingFormat}. The schema for everyone else is {@code zhunsheng-1.schema.json} beside the classes.
 */
@NullMarked
package org.zhunsheng.exchange;

import org.jspecify.annotations.NullMarked;
