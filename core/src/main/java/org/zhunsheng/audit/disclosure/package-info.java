/** Group J: whether a document can be published as it is. Rules in the order of their ids: {@link org.zhunsheng.audit.disclosure.DisclosureRules}. */
@NullMarked
package org.zhunsheng.audit.disclosure;

import org.jspecify.annotations.NullMarked;
