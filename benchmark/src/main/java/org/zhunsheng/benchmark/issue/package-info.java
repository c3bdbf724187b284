/** Issuing beside others: start at {@link org.zhunsheng.benchmark.issue.IssuedFiles}. */
@NullMarked
package org.zhunsheng.benchmark.issue;

import org.jspecify.annotations.NullMarked;
