/**
 * What was done, for those who may read it: the journal page by page, as a file to keep, and counted again.
 *
 * <p>Start at {@code JournalController}.
 */
@NullMarked
package org.zhunsheng.app.web.journal;

import org.jspecify.annotations.NullMarked;
