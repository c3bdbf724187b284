/** The one executable. {@link org.zhunsheng.app.Main} starts the command line; features live in packages of their own. */
@NullMarked
package org.zhunsheng.app;

import org.jspecify.annotations.NullMarked;
