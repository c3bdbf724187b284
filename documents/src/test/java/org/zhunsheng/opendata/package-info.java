/** Tests of the open data. */
@NullMarked
package org.zhunsheng.opendata;

import org.jspecify.annotations.NullMarked;
