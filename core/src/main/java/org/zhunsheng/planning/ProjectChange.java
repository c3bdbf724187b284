package org.zhunsheng.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;

/**
 * A change of a project that is to be saved.
 *
 * @param project which
 * @param expected the revision that the change was made from
 * @param content what it shall say
 * @param changes field by field, for the journal; see {@link Differences}
 * @param why what kind of act this is, and its reason
 */
public record ProjectChange(UUID project, long expected, ProjectContent content, List<FieldChange> changes, Why why) {
    public ProjectChange {
        changes = List.copyOf(changes);
    }

    /**
     * Why something is changed.
     *
     * @param action {@code CHANGE} for a save, {@code ACCEPT} where an import changes it
     * @param reason in the words of the person, where they gave one
     * @param from the document that brings the change, or absent
     */
    public record Why(Action action, @Nullable String reason, NewProject.@Nullable Origin from) {
        /** A person saved it, without a word. */
        public static final Why SAVED = new Why(Action.CHANGE, null, null);

        /** A person saved it, with a reason or without. */
        public static Why saved(@Nullable String reason) {
            return new Why(Action.CHANGE, reason, null);
        }
    }
}
