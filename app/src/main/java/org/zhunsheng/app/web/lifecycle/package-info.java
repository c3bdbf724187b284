/**
 * The life of a target: where it stands, the moves that lead on, versions, remarks, what waits for a decision, notices, and
 * the feed by which other systems follow.
 *
 * <p>Start at {@code LifeController}; {@code Passage} gathers what a ruling needs, and {@code
 * org.zhunsheng.lifecycle.Lifecycle} rules.
 */
@NullMarked
package org.zhunsheng.app.web.lifecycle;

import org.jspecify.annotations.NullMarked;
