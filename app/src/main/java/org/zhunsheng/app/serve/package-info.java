/**
 * The server as a whole: its settings, its data folder, and the one place where it is put together and started.
 *
 * <p>Start at {@link org.zhunsheng.app.serve.Server}.
 */
@NullMarked
package org.zhunsheng.app.serve;

import org.jspecify.annotations.NullMarked;
