/**
 * Why something that was asked for was not done: a value that doors translate into their own answers.
 *
 * <p>Start at {@link org.zhunsheng.refusal.Refusal}; {@link org.zhunsheng.refusal.Refused} carries it out of a transaction,
 * of which nothing is kept then.
 */
@NullMarked
package org.zhunsheng.refusal;

import org.jspecify.annotations.NullMarked;
