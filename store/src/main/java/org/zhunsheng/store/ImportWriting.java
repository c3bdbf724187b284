package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FILE_IMPORT;
import static org.zhunsheng.store.tables.Tables.IMPORT_BLOCK;
import static org.zhunsheng.store.tables.Tables.IMPORT_CORRECTION;
import static org.zhunsheng.store.tables.Tables.IMPORT_PROJECT;
import static org.zhunsheng.store.tables.Tables.IMPORT_READING;
import static org.zhunsheng.store.tables.Tables.IMPORT_SEEN;
import static org.zhunsheng.store.tables.Tables.ORIGINAL;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.Accepted;
import org.zhunsheng.intake.CorrectionList;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportRecord.Unreadable;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.intake.ReadContent;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.tables.tables.records.FileImportRecord;

/** What changes imports, with its record in the journal. */
final class ImportWriting {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_PLACE = 500;
    private static final int MOST_SEEN = 20_000;

    private final DSLContext sql;
    private final JournalTable journal;

    ImportWriting(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    private void record(Action action, ImportRecord of, List<FieldChange> changes) {
        Subject subject =
                new Subject(Subject.Kind.IMPORT, of.id().toString(), of.file().name());
        journal.record(new Happening(action, subject, of.unit().path(), changes, null));
    }

    UUID receive(NewImport file, Scope scope, Act act) {
        String path = sql.select(UNIT.PATH)
                .from(UNIT)
                .where(UNIT.ID.eq(file.unit()))
                .and(Within.scope(UNIT.PATH, scope))
                .fetchOptional(UNIT.PATH)
                .orElseThrow(Refused.absent("unit", file.unit()));
        sql.insertInto(ORIGINAL)
                .set(ORIGINAL.SHA256, file.file().sha256())
                .set(ORIGINAL.SIZE, file.file().size())
                .set(ORIGINAL.KEPT_AT, act.at())
                .set(ORIGINAL.CONTENT, file.bytes())
                .onConflictDoNothing()
                .execute();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String name = Columns.whole(file.file().name(), LONGEST_NAME);
        sql.insertInto(FILE_IMPORT)
                .set(FILE_IMPORT.ID, id)
                .set(FILE_IMPORT.UNIT_ID, file.unit())
                .set(FILE_IMPORT.UNIT_PATH, path)
                .set(
                        FILE_IMPORT.BUDGET_YEAR,
                        file.year() == null ? null : file.year().year())
                .set(FILE_IMPORT.FILE_NAME, name)
                .set(FILE_IMPORT.SIZE, file.file().size())
                .set(FILE_IMPORT.SHA256, file.file().sha256())
                .set(FILE_IMPORT.STATE, ImportState.RECEIVED.name())
                .set(FILE_IMPORT.ATTEMPTS, 0)
                .set(FILE_IMPORT.CORRECTION_COUNT, 0)
                .set(FILE_IMPORT.RECEIVED_AT, act.at())
                .set(FILE_IMPORT.RECEIVED_BY, act.actor())
                .set(FILE_IMPORT.RECEIVED_BY_NAME, Columns.person(act.actorName()))
                .set(FILE_IMPORT.REVISION, 1L)
                .execute();
        List<FieldChange> facts =
                List.of(new FieldChange("sha256", null, file.file().sha256()));
        Subject subject = new Subject(Subject.Kind.IMPORT, id.toString(), name);
        journal.record(new Happening(Action.RECEIVE, subject, new UnitPath(path), facts, null));
        return id;
    }

    /** A file that nobody reads, or no longer. */
    static Condition waits(Instant now) {
        Condition lapsed = FILE_IMPORT.STATE.eq(ImportState.READING.name()).and(FILE_IMPORT.LAPSES_AT.lt(now));
        return FILE_IMPORT.STATE.eq(ImportState.RECEIVED.name()).or(lapsed);
    }

    /** That somebody reads a file changes nothing that anybody could want to prove, so it is not put on record. */
    Optional<UUID> take(Instant now, Instant until) {
        UUID next = sql.select(FILE_IMPORT.ID)
                .from(FILE_IMPORT)
                .where(waits(now))
                .orderBy(FILE_IMPORT.RECEIVED_AT, FILE_IMPORT.ID)
                .limit(1)
                .fetchOne(FILE_IMPORT.ID);
        if (next == null) {
            return Optional.empty();
        }
        int taken = sql.update(FILE_IMPORT)
                .set(FILE_IMPORT.STATE, ImportState.READING.name())
                .set(FILE_IMPORT.LAPSES_AT, until)
                .set(FILE_IMPORT.ATTEMPTS, FILE_IMPORT.ATTEMPTS.plus(1))
                .where(FILE_IMPORT.ID.eq(next))
                .and(waits(now))
                .execute();
        return taken == 1 ? Optional.of(next) : Optional.empty();
    }

    int release() {
        return sql.update(FILE_IMPORT)
                .set(FILE_IMPORT.STATE, ImportState.RECEIVED.name())
                .where(FILE_IMPORT.STATE.eq(ImportState.READING.name()))
                .execute();
    }

    void read(ImportRecord of, ReadContent content, Act act) {
        ImportRecord.Found found = content.found();
        FileImportRecord row = sql.newRecord(FILE_IMPORT);
        row.set(FILE_IMPORT.SOURCE_TYPE, found.type());
        row.set(FILE_IMPORT.KIND, found.kind().name());
        row.set(FILE_IMPORT.TITLE, Columns.cut(found.title(), LONGEST_TITLE));
        row.set(
                FILE_IMPORT.READ_YEAR,
                found.year() == null ? null : found.year().year());
        row.set(FILE_IMPORT.PROJECT_COUNT, found.projects());
        row.set(FILE_IMPORT.UNREAD_COUNT, found.unread());
        row.set(FILE_IMPORT.DOUBT_COUNT, found.doubts());
        if (!end(of, ImportState.READ, row)) {
            return;
        }
        sql.insertInto(IMPORT_READING).values(of.id(), content.reading()).execute();
        List<Object[]> blocks = new ArrayList<>();
        for (String block : content.source()) {
            blocks.add(new Object[] {of.id(), blocks.size(), block});
        }
        Batch.insert(sql, IMPORT_BLOCK, blocks);
    }

    void refuse(ImportRecord of, Unreadable why) {
        FileImportRecord row = sql.newRecord(FILE_IMPORT);
        row.set(FILE_IMPORT.ERROR_CODE, why.code());
        row.set(FILE_IMPORT.ERROR_CHINESE, Columns.whole(why.chinese(), LONGEST_WORDS));
        row.set(FILE_IMPORT.ERROR_ENGLISH, Columns.whole(why.english(), LONGEST_WORDS));
        end(of, ImportState.REFUSED, row);
    }

    /** Reading has ended. Whoever discarded the import while it was being read is not overruled. */
    private boolean end(ImportRecord of, ImportState as, FileImportRecord row) {
        row.set(FILE_IMPORT.STATE, as.name());
        row.set(FILE_IMPORT.REVISION, of.revision() + 1);
        int ended = sql.update(FILE_IMPORT)
                .set(row)
                .where(FILE_IMPORT.ID.eq(of.id()))
                .and(FILE_IMPORT.STATE.eq(ImportState.READING.name()))
                .and(FILE_IMPORT.REVISION.eq(of.revision()))
                .execute();
        if (ended == 1) {
            record(
                    Action.CHANGE,
                    of,
                    List.of(new FieldChange("state", of.state().name(), as.name())));
        }
        return ended == 1;
    }

    /** Holds a change to an import that was read, and to the revision that somebody looked at; counts it as a new one. */
    private void step(ImportRecord of, long revision, FileImportRecord row) {
        Refused.unlessPresent(revision, of.revision());
        if (of.state() != ImportState.READ) {
            throw new Refused(new Refusal.Unfit("state", "import-is-past-that"));
        }
        row.set(FILE_IMPORT.REVISION, revision + 1);
        int done = sql.update(FILE_IMPORT)
                .set(row)
                .where(FILE_IMPORT.ID.eq(of.id()))
                .and(FILE_IMPORT.REVISION.eq(revision))
                .and(FILE_IMPORT.STATE.eq(ImportState.READ.name()))
                .execute();
        if (done != 1) {
            throw new Refused(new Refusal.Stale(revision, revision + 1));
        }
    }

    void correct(ImportRecord of, long revision, ImportCorrection correction, Act act) {
        if (of.corrections() >= ImportCorrection.MOST) {
            throw new Refused(new Refusal.Unfit("pointer", "too-many-corrections"));
        }
        List<Made> made = made(of.id());
        OptionalInt replaced = list(made).replacedBy(correction.pointer());
        Made former = replaced.isEmpty() ? null : made.get(replaced.getAsInt());
        if (former != null) {
            remove(of.id(), former);
        }
        sql.insertInto(IMPORT_CORRECTION)
                .set(IMPORT_CORRECTION.IMPORT_ID, of.id())
                .set(
                        IMPORT_CORRECTION.POSITION,
                        made.isEmpty() ? 0 : made.getLast().position() + 1)
                .set(IMPORT_CORRECTION.POINTER, correction.pointer())
                .set(IMPORT_CORRECTION.CORRECTION, correction.value())
                .set(IMPORT_CORRECTION.PLACE, Columns.cut(correction.place(), LONGEST_PLACE))
                .set(IMPORT_CORRECTION.MADE_AT, act.at())
                .set(IMPORT_CORRECTION.MADE_BY, act.actor())
                .set(IMPORT_CORRECTION.MADE_BY_NAME, Columns.person(act.actorName()))
                .execute();
        count(
                of,
                revision,
                correction.pointer(),
                former == null ? null : former.what().value(),
                correction.value());
    }

    /** A correction with its place in the order. */
    private record Made(int position, ImportCorrection what) {}

    private List<Made> made(UUID id) {
        return sql.selectFrom(IMPORT_CORRECTION)
                .where(IMPORT_CORRECTION.IMPORT_ID.eq(id))
                .orderBy(IMPORT_CORRECTION.POSITION)
                .fetch(row -> new Made(row.get(IMPORT_CORRECTION.POSITION), ImportRows.correction(row)));
    }

    private static CorrectionList list(List<Made> made) {
        return new CorrectionList(made.stream().map(Made::what).toList());
    }

    private void remove(UUID id, Made correction) {
        sql.deleteFrom(IMPORT_CORRECTION)
                .where(IMPORT_CORRECTION.IMPORT_ID.eq(id))
                .and(IMPORT_CORRECTION.POSITION.eq(correction.position()))
                .execute();
    }

    private void count(
            ImportRecord of, long revision, String pointer, @Nullable String before, @Nullable String after) {
        FileImportRecord row = sql.newRecord(FILE_IMPORT);
        row.set(
                FILE_IMPORT.CORRECTION_COUNT,
                sql.fetchCount(IMPORT_CORRECTION, IMPORT_CORRECTION.IMPORT_ID.eq(of.id())));
        step(of, revision, row);
        record(Action.CHANGE, of, List.of(new FieldChange(pointer, before, after)));
    }

    void uncorrect(ImportRecord of, long revision, String pointer) {
        Refused.unlessPresent(revision, of.revision());
        List<Made> made = made(of.id());
        OptionalInt newest = list(made).newest(pointer);
        if (newest.isEmpty()) {
            throw Refused.absent("correction", pointer).get();
        }
        Made last = made.get(newest.getAsInt());
        if (last.what().movesItems() && !last.equals(made.getLast())) {
            throw new Refused(new Refusal.Unfit("pointer", "not-the-last-correction"));
        }
        remove(of.id(), last);
        count(of, revision, pointer, last.what().value(), null);
    }

    void see(ImportRecord of, String place, Act act) {
        if (sql.fetchCount(IMPORT_SEEN, IMPORT_SEEN.IMPORT_ID.eq(of.id())) >= MOST_SEEN) {
            throw new Refused(new Refusal.Unfit("place", "too-many-seen"));
        }
        sql.insertInto(IMPORT_SEEN)
                .set(IMPORT_SEEN.IMPORT_ID, of.id())
                .set(IMPORT_SEEN.PLACE, Columns.whole(place, LONGEST_PLACE))
                .set(IMPORT_SEEN.SEEN_AT, act.at())
                .set(IMPORT_SEEN.SEEN_BY, act.actor())
                .onConflictDoNothing()
                .execute();
    }

    void discard(ImportRecord of) {
        if (of.state() == ImportState.DISCARDED) {
            return;
        }
        int done = sql.update(FILE_IMPORT)
                .set(FILE_IMPORT.STATE, ImportState.DISCARDED.name())
                .set(FILE_IMPORT.REVISION, of.revision() + 1)
                .where(FILE_IMPORT.ID.eq(of.id()))
                .and(FILE_IMPORT.STATE.ne(ImportState.ACCEPTED.name()))
                .execute();
        if (done != 1) {
            throw new Refused(new Refusal.Unfit("state", "import-is-past-that"));
        }
        Action action = of.state().isUnderWay() ? Action.CANCEL : Action.DISCARD;
        record(action, of, List.of(new FieldChange("state", of.state().name(), ImportState.DISCARDED.name())));
    }

    void accept(ImportRecord of, long revision, Accepted as) {
        FileImportRecord row = sql.newRecord(FILE_IMPORT);
        row.set(FILE_IMPORT.STATE, ImportState.ACCEPTED.name());
        row.set(FILE_IMPORT.DOCUMENT_ID, as.document());
        step(of, revision, row);
        List<Object[]> projects = new ArrayList<>();
        as.created().forEach(project -> projects.add(new Object[] {of.id(), projects.size(), project, true}));
        as.updated().forEach(project -> projects.add(new Object[] {of.id(), projects.size(), project, false}));
        Batch.insert(sql, IMPORT_PROJECT, projects);
        record(
                Action.ACCEPT,
                of,
                List.of(new FieldChange("document", null, as.document().toString())));
    }
}
