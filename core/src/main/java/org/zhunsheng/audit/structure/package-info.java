/** Group A: whether a table is complete and its rows stand where they belong. Rules in the order of their ids: {@link org.zhunsheng.audit.structure.StructureRules}. */
@NullMarked
package org.zhunsheng.audit.structure;

import org.jspecify.annotations.NullMarked;
