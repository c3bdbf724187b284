/**
 * The desk: what somebody has to do first, and how the year stands. Start at {@code DeskController}.
 */
@NullMarked
package org.zhunsheng.app.web.desk;

import org.jspecify.annotations.NullMarked;
