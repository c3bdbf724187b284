/** Tests of whose targets they are. */
@NullMarked
package org.zhunsheng.organisation;

import org.jspecify.annotations.NullMarked;
