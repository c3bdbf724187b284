/** Group C: whether the weights make a hundred and are spread as they should be. Rules in the order of their ids: {@link org.zhunsheng.audit.weight.WeightRules}. */
@NullMarked
package org.zhunsheng.audit.weight;

import org.jspecify.annotations.NullMarked;
