@NullMarked
package org.zhunsheng.app.web.planning;

import org.jspecify.annotations.NullMarked;
