/** Group B: whether targets can be measured, have a sign and a unit, and ask for something. Rules in the order of their ids: {@link org.zhunsheng.audit.target.TargetRules}. */
@NullMarked
package org.zhunsheng.audit.target;

import org.jspecify.annotations.NullMarked;
