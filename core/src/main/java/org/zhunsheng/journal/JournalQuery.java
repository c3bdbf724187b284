package org.zhunsheng.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.UnitPath;

/**
 * Which entries are asked for; what is absent does not matter.
 *
 * @param actor by this person
 * @param unit of this unit, or one below it
 * @param subjectKind about this sort of things
 * @param subjectId about this thing
 * @param action of this sort
 * @param from not before
 * @param to before
 * @param text in the names, the reason, or a field before or after
 * @param slice which part of the list
 */
public record JournalQuery(
        @Nullable UUID actor,
        @Nullable UnitPath unit,
        Subject.@Nullable Kind subjectKind,
        @Nullable String subjectId,
        @Nullable Action action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String text,
        Slice slice) {

    /** Everything. */
    public static JournalQuery all(Slice slice) {
        return new JournalQuery(null, null, null, null, null, null, null, null, slice);
    }

    /** The same, of one unit and those below it. */
    public JournalQuery of(UnitPath other) {
        return new JournalQuery(actor, other, subjectKind, subjectId, action, from, to, text, slice);
    }

    /** The same, about one thing. */
    public JournalQuery about(Subject.Kind kind, String id) {
        return new JournalQuery(actor, unit, kind, id, action, from, to, text, slice);
    }

    /** The same, by one person. */
    public JournalQuery by(UUID person) {
        return new JournalQuery(person, unit, subjectKind, subjectId, action, from, to, text, slice);
    }

    /** The same, of one sort. */
    public JournalQuery doing(Action what) {
        return new JournalQuery(actor, unit, subjectKind, subjectId, what, from, to, text, slice);
    }

    /** The same, within a time. */
    public JournalQuery between(@Nullable Instant start, @Nullable Instant end) {
        return new JournalQuery(actor, unit, subjectKind, subjectId, action, start, end, text, slice);
    }

    /** The same, with a text in it. */
    public JournalQuery with(String words) {
        return new JournalQuery(actor, unit, subjectKind, subjectId, action, from, to, words, slice);
    }
}
