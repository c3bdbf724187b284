/**
 * Projects as the browser asks for them: lists, single ones, their findings, search, saved views.
 *
 * <p>Start at {@code ProjectsController}.
 */
@NullMarked
package org.zhunsheng.app.web.planning;

import org.jspecify.annotations.NullMarked;
