/** How long publishing takes: a whole site, and a book as PDF. */
@NullMarked
package org.zhunsheng.benchmark.publishing;

import org.jspecify.annotations.NullMarked;
