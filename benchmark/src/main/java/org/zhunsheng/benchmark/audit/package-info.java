/** How fast documents are audited: start at {@link org.zhunsheng.benchmark.audit.Auditing}. */
@NullMarked
package org.zhunsheng.benchmark.audit;

import org.jspecify.annotations.NullMarked;
