/** Group D: whether amounts, sources and spending plans add up. Rules in the order of their ids: {@link org.zhunsheng.audit.money.MoneyRules}. */
@NullMarked
package org.zhunsheng.audit.money;

import org.jspecify.annotations.NullMarked;
