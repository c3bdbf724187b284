package org.zhunsheng.planning;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;

/**
 * A state that a project once had. It is never changed.
 *
 * @param revision counts from 1
 * @param saved who saved it, and when
 * @param action how it came about
 * @param reason in the words of the person, where they gave one
 */
public record ProjectRevision(
        long revision, Trace saved, Action action, @Nullable String reason) {}
