/**
 * Rows for the integrated budget system (预算管理一体化), into which counties type their targets by hand otherwise. Start at {@link
 * org.zhunsheng.integrated.IntegratedRows}. Tables, lengths and codes are data ({@code tables.yaml}) with a mark that says how
 * sure each is; what does not fit is told as a {@link org.zhunsheng.integrated.Misfit} and never cut.
 */
@NullMarked
package org.zhunsheng.integrated;

import org.jspecify.annotations.NullMarked;
