/** Group F: whether rows stand in the right class and belong to the project. Rules in the order of their ids: {@link org.zhunsheng.audit.relevance.RelevanceRules}. */
@NullMarked
package org.zhunsheng.audit.relevance;

import org.jspecify.annotations.NullMarked;
