/** Group K: whether monitoring and self-evaluation are scored by the rules. Rules in the order of their ids: {@link org.zhunsheng.audit.results.ResultRules}. */
@NullMarked
package org.zhunsheng.audit.results;

import org.jspecify.annotations.NullMarked;
