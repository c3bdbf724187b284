package org.zhunsheng.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.FieldChange;

/**
 * What accepting an import would do with each of its projects, by their position in the document.
 *
 * @param creates projects that would be made
 * @param updates projects that would be changed
 * @param unchanged projects that say the same already
 * @param problems projects that cannot be accepted as they are; they are left out unless somebody chooses otherwise
 */
public record AcceptancePlan(
        List<Create> creates, List<Update> updates, List<Unchanged> unchanged, List<Problem> problems) {
    public AcceptancePlan {
        creates = List.copyOf(creates);
        updates = List.copyOf(updates);
        unchanged = List.copyOf(unchanged);
        problems = List.copyOf(problems);
    }

    /** A new project. */
    public record Create(int index, @Nullable String name) {}

    /** A project that is there and would be changed, with how it was found and what would change. */
    public record Update(
            int index,
            UUID project,
            long revision,
            @Nullable String name,
            MatchedBy matchedBy,
            List<FieldChange> changes) {
        public Update {
            changes = List.copyOf(changes);
        }
    }

    /** A project that is there and says the same. */
    public record Unchanged(
            int index, UUID project, @Nullable String name) {}

    /** A project that cannot be accepted as it is. */
    public record Problem(int index, @Nullable String name, Why why) {}

    /** Why a project cannot be accepted as it is. */
    public enum Why {
        /** It has neither a code nor a name: nobody could find it again. */
        NAMELESS,
        /** Another project of the document already means the same one. */
        TWICE,
        /** Several projects have its name, and none its code. */
        AMBIGUOUS,
        /** The project that it means is past the stage in which it may be changed. */
        CLOSED,
        /** Somebody chose to change a project where there is none to be changed. */
        NOTHING_TO_UPDATE
    }

    /** How a project was found. */
    public enum MatchedBy {
        CODE,
        NAME_AND_YEAR
    }

    /** What somebody decides about a project of the document. */
    public enum Choice {
        /** Make a new one, though there is one that it could mean. */
        CREATE,
        /** Change the one that it means. */
        UPDATE,
        /** Leave it out. */
        SKIP
    }
}
