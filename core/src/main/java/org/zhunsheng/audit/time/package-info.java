/** Group H: whether years, dates and terms fit the fiscal year. Rules in the order of their ids: {@link org.zhunsheng.audit.time.TimeRules}. */
@NullMarked
package org.zhunsheng.audit.time;

import org.jspecify.annotations.NullMarked;
