/**
 * Targets as official documents: one as it stands, one of its versions, some of a list, or the whole book of a unit.
 *
 * <p>Start at {@code FormsController}; {@code Printing} gathers what is printed, and {@code PrintRoom} has it printed by {@code
 * org.zhunsheng.issuing}.
 */
@NullMarked
package org.zhunsheng.app.web.issuing;

import org.jspecify.annotations.NullMarked;
