/**
 * How right the reader is: golden pairs of a document and what a person read in it, compared fact by fact. Start at
 * {@link org.zhunsheng.accuracy.AccuracyTest}.
 */
@NullMarked
package org.zhunsheng.accuracy;

import org.jspecify.annotations.NullMarked;
