/** Group G: whether a document repeats or contradicts itself. Rules in the order of their ids: {@link org.zhunsheng.audit.consistency.ConsistencyRules}. */
@NullMarked
package org.zhunsheng.audit.consistency;

import org.jspecify.annotations.NullMarked;
