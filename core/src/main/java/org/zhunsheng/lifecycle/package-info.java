/**
 * The life of a target: which stages it has, which moves lead from one to the next, who may make them, and when. What is
 * decided here is a value; nothing is changed.
 *
 * <p>Start at {@link org.zhunsheng.lifecycle.Lifecycle}, which rules on an attempt: {@link
 * org.zhunsheng.lifecycle.Ruling.Granted} with where the target stands then, or {@link
 * org.zhunsheng.lifecycle.Ruling.Denied} with every reason. The steps between draft and approval are a region's data:
 * {@link org.zhunsheng.lifecycle.Procedures}. {@link org.zhunsheng.lifecycle.Lives} is what is kept of it: moves, versions,
 * remarks and decisions about findings.
 */
@NullMarked
package org.zhunsheng.lifecycle;

import org.jspecify.annotations.NullMarked;
