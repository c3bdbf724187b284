/**
 * How files become drafts: somebody hands a file in, it is read, looked through and corrected beside its source, and
 * accepted: its projects are made or changed.
 *
 * <p>Start at {@link org.zhunsheng.intake.ImportRecord} and its {@link org.zhunsheng.intake.ImportState}; {@link
 * org.zhunsheng.intake.Imports} is what can be asked and done, {@link org.zhunsheng.intake.AcceptancePlan} says what
 * accepting would change and {@link org.zhunsheng.intake.Acceptance} does it. {@link
 * org.zhunsheng.intake.Vocabulary} holds the labels that people add, so that the next file is read right.
 */
@NullMarked
package org.zhunsheng.intake;

import org.jspecify.annotations.NullMarked;
