/** How the time grows with the length of a document: start at {@link Growth}. */
@NullMarked
package org.zhunsheng.benchmark.growth;

import org.jspecify.annotations.NullMarked;
