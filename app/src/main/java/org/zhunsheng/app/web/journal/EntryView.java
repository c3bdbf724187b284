package org.zhunsheng.app.web.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.OrganisationUnit;

/** An entry of the journal as it is shown. */
record EntryView(
        long seq,
        Instant at,
        @Nullable Actor actor,
        String from,
        String requestId,
        @Nullable UnitName unit,
        SubjectView subject,
        Action action,
        @Nullable String reason,
        List<FieldChange> changes,
        String hash) {

    /** Who did it; the system itself has no id. */
    record Actor(@Nullable UUID id, String name) {}

    /** Whose it was, as it is called now. */
    record UnitName(UUID id, String name) {}

    /** What it is about. */
    record SubjectView(
            SubjectKind kind, String id, @Nullable String name) {}

    /** The sorts of subjects as the interface calls them. */
    enum SubjectKind {
        PROJECT(Subject.Kind.PROJECT),
        OVERALL_TARGET(Subject.Kind.OVERALL_TARGET),
        DOCUMENT(Subject.Kind.DOCUMENT),
        IMPORT(Subject.Kind.IMPORT),
        USER(Subject.Kind.PERSON),
        UNIT(Subject.Kind.UNIT),
        YEAR(Subject.Kind.FISCAL_YEAR),
        PUBLICATION(Subject.Kind.PUBLICATION),
        VOCABULARY(Subject.Kind.VOCABULARY),
        SECRET_WORD(Subject.Kind.SECRET_WORD),
        SESSION(Subject.Kind.SESSION),
        TOKEN(Subject.Kind.TOKEN),
        SYSTEM(Subject.Kind.SYSTEM);

        private final Subject.Kind kind;

        SubjectKind(Subject.Kind kind) {
            this.kind = kind;
        }

        Subject.Kind kind() {
            return kind;
        }

        static SubjectKind of(Subject.Kind kind) {
            for (SubjectKind known : values()) {
                if (known.kind == kind) {
                    return known;
                }
            }
            throw new IllegalArgumentException(kind.name());
        }
    }

    static EntryView of(JournalEntry entry, @Nullable OrganisationUnit unit) {
        Subject subject = entry.happening().subject();
        return new EntryView(
                entry.sequence(),
                entry.act().at(),
                entry.act().actorName().isEmpty()
                        ? null
                        : new Actor(entry.act().actor(), entry.act().actorName()),
                entry.act().from(),
                entry.act().requestId(),
                unit == null
                        ? null
                        : new UnitName(unit.id(), unit.identification().name()),
                new SubjectView(SubjectKind.of(subject.kind()), subject.id(), subject.name()),
                entry.happening().action(),
                entry.happening().reason(),
                entry.happening().changes(),
                entry.hash());
    }
}
