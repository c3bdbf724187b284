/** Group I: whether targets keep to the laws of justice administration. Rules in the order of their ids: {@link org.zhunsheng.audit.justice.JusticeRules}. */
@NullMarked
package org.zhunsheng.audit.justice;

import org.jspecify.annotations.NullMarked;
