/**
 * Official documents: from the model to what an office hands in. Start at {@link org.zhunsheng.issuing.Issuing}.
 *
 * <p>A layout is data ({@code layouts/*.yaml} beside these classes, see docs/issuing.md). {@code layout} reads it, {@code
 * field} says which names a layout may use and what they stand for, {@code compose} lays a document out as neutral {@code
 * page} blocks, and {@code write} has one writer for each file type.
 */
@NullMarked
package org.zhunsheng.issuing;

import org.jspecify.annotations.NullMarked;
