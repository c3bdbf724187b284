/**
 * The domain: what a published or submitted performance document says, in the field's own words.
 *
 * <p>Start at {@link org.zhunsheng.model.PerformanceDocument}, then {@link org.zhunsheng.model.Project}, {@link
 * org.zhunsheng.model.Indicator} and {@link org.zhunsheng.model.TargetValue}. Everything here is an immutable value;
 * amounts are exact decimals in yuan; a printed cell keeps its text beside the typed value. Nothing here knows a file
 * format, a database, a framework or the time.
 */
@NullMarked
package org.zhunsheng.model;

import org.jspecify.annotations.NullMarked;
