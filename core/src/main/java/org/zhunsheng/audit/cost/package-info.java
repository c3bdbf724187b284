/** Group E: whether unit cost times volume makes the budget. Rules in the order of their ids: {@link org.zhunsheng.audit.cost.CostRules}. */
@NullMarked
package org.zhunsheng.audit.cost;

import org.jspecify.annotations.NullMarked;
