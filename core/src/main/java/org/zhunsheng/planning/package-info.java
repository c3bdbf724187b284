/**
 * What a bureau plans: its projects with their targets, as drafts and later as what was approved, with every state they
 * ever had.
 *
 * <p>Start at {@link org.zhunsheng.planning.ProjectRecord}; {@link org.zhunsheng.planning.Projects} is what can be asked
 * and done. The content of a project is kept as the text of the exchange format, so that what was saved is what comes
 * back; {@link org.zhunsheng.planning.ProjectContent} holds that text together with the model it was written from.
 * {@link org.zhunsheng.planning.Differences} says what a save changed, and {@link
 * org.zhunsheng.planning.ProjectAudit} what is wrong with each project.
 */
@NullMarked
package org.zhunsheng.planning;

import org.jspecify.annotations.NullMarked;
