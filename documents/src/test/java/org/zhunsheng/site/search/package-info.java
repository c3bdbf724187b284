/** Tests of the index that browsers search in. */
@NullMarked
package org.zhunsheng.site.search;

import org.jspecify.annotations.NullMarked;
