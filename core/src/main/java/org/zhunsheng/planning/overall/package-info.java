/**
 * The overall target of a department (部门整体目标) and the book that it makes with the projects of its year: the goal of the
 * whole, programmes that name the projects which serve them, safeguards.
 *
 * <p>Start at {@link org.zhunsheng.planning.overall.OverallRecord}; {@link org.zhunsheng.planning.overall.OverallTargets} is
 * what can be asked and done. {@link org.zhunsheng.planning.overall.Coverage} says what is left without a counterpart, {@link
 * org.zhunsheng.planning.overall.BookAudit} what contradicts, {@link org.zhunsheng.planning.overall.BookTotals} what it costs.
 */
@NullMarked
package org.zhunsheng.planning.overall;

import org.jspecify.annotations.NullMarked;
