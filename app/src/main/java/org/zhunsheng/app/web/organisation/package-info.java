/**
 * The tree of regions, departments and units, and the fiscal years with what is due in them.
 *
 * <p>Start at {@code UnitsController}; {@code YearsController} keeps the years.
 */
@NullMarked
package org.zhunsheng.app.web.organisation;

import org.jspecify.annotations.NullMarked;
