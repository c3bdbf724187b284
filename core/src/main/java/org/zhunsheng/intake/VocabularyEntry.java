package org.zhunsheng.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Trace;

/**
 * A label that somebody proposes for the forms of a region.
 *
 * @param id its lasting name
 * @param place the region: the label holds for the forms of all units below it
 * @param region the code of that region
 * @param field what it means, named as in the reader's label data: {@code fields.PROJECT_NAME}
 * @param text the label as printed
 * @param state whether it is used
 * @param proposed who proposed it, and when
 * @param decided who decided about it, and when
 * @param reason why it was rejected
 * @param importId the import in which it was met
 */
public record VocabularyEntry(
        UUID id,
        UnitPath place,
        String region,
        String field,
        String text,
        State state,
        Trace proposed,
        @Nullable Trace decided,
        @Nullable String reason,
        @Nullable UUID importId) {

    /** Whether it is used. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    /** What is proposed, for the forms of a region. */
    public record Proposal(
            UnitPath place,
            String field,
            String text,
            @Nullable UUID importId) {
        /** No label that the reader knows is longer. */
        public static final int LONGEST = 60;
    }
}
