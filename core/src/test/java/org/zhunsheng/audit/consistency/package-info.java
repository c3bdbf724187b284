/** Tests of what the rules of consistency work out before they judge. */
@NullMarked
package org.zhunsheng.audit.consistency;

import org.jspecify.annotations.NullMarked;
