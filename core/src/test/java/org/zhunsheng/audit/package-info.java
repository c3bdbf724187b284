/** Tests of the rules: each rule's table of cases lies beside this package's resources, named by the rule's id. */
@NullMarked
package org.zhunsheng.audit;

import org.jspecify.annotations.NullMarked;
