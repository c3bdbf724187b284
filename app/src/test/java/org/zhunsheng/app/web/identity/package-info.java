@NullMarked
package org.zhunsheng.app.web.identity;

import org.jspecify.annotations.NullMarked;
