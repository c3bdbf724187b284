@NullMarked
package org.zhunsheng.planning;

import org.jspecify.annotations.NullMarked;
