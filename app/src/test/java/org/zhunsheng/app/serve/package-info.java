@NullMarked
package org.zhunsheng.app.serve;

import org.jspecify.annotations.NullMarked;
