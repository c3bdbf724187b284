package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FINDING_NOTE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.REMARK;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.store.tables.tables.records.FindingNoteRecord;
import org.zhunsheng.store.tables.tables.records.RemarkRecord;

/** What reviewers and handlers say to one another about a target and its findings. */
final class Remarks {
    private static final int LONGEST_PIN = 400;

    private static final KeptStatement ADD = KeptStatement.insertInto(REMARK);
    private static final KeptStatement ABOUT = new KeptStatement(
            sql -> sql.select(PROJECT.NAME, PROJECT.UNIT_PATH).from(PROJECT).where(PROJECT.ID.eq(TakenTargets.ID)));

    private final Outbox outbox;
    private final DSLContext sql;
    private final TakenTargets targets;
    private final JournalTable journal;

    Remarks(Outbox outbox, TakenTargets targets, JournalTable journal) {
        this.outbox = outbox;
        this.targets = targets;
        this.sql = outbox.sql();
        this.journal = journal;
    }

    List<Remark> of(Condition which) {
        return sql.select(REMARK.fields())
                .from(REMARK)
                .join(PROJECT)
                .on(PROJECT.ID.eq(REMARK.PROJECT_ID))
                .where(which)
                .orderBy(REMARK.MADE_AT, REMARK.ID)
                .fetch(Remarks::remark);
    }

    private static Remark remark(Record row) {
        return new Remark(
                row.get(REMARK.ID),
                new Remark.Pin(
                        row.get(REMARK.REVISION),
                        Stage.valueOf(row.get(REMARK.STAGE)),
                        row.get(REMARK.PIN),
                        row.get(REMARK.ABOUT),
                        row.get(REMARK.FINDING)),
                row.get(REMARK.CONTENT),
                new Trace(row.get(REMARK.MADE_AT), row.get(REMARK.MADE_BY), row.get(REMARK.MADE_BY_NAME)),
                new Remark.Fate(row.get(REMARK.SENT_WITH), row.get(REMARK.BINDING), answer(row)));
    }

    private static Remark.@Nullable Answer answer(Record row) {
        String text = row.get(REMARK.ANSWER);
        if (text == null) {
            return null;
        }
        Trace given =
                new Trace(row.get(REMARK.ANSWERED_AT), row.get(REMARK.ANSWERED_BY), row.get(REMARK.ANSWERED_BY_NAME));
        return new Remark.Answer(text, row.get(REMARK.ANSWER_REVISION), given);
    }

    Remark add(UUID project, Remark.Pin pin, String text, Act act) {
        RemarkRecord row = new RemarkRecord();
        row.set(REMARK.ID, UuidCreator.getTimeOrderedEpoch());
        row.set(REMARK.PROJECT_ID, project);
        row.set(REMARK.REVISION, pin.revision());
        row.set(REMARK.STAGE, pin.stage().name());
        row.set(REMARK.PIN, pin.pointer());
        row.set(REMARK.ABOUT, Columns.cut(pin.about(), LONGEST_PIN));
        row.set(REMARK.CONTENT, text);
        row.set(REMARK.FINDING, pin.finding());
        row.set(REMARK.MADE_AT, act.at());
        row.set(REMARK.MADE_BY, act.actor());
        row.set(REMARK.MADE_BY_NAME, Columns.person(act.actorName()));
        row.set(REMARK.BINDING, false);
        outbox.put(ADD.row(REMARK, row.intoArray()));
        record(project, Action.REMARK, List.of(new FieldChange(field(pin.pointer()), null, text)));
        return remark(row);
    }

    boolean takeBack(UUID project, UUID remark, Act act) {
        Condition own = REMARK.ID
                .eq(remark)
                .and(REMARK.PROJECT_ID.eq(project))
                .and(REMARK.SENT_WITH.isNull())
                .and(act.actor() == null ? REMARK.MADE_BY.isNull() : REMARK.MADE_BY.eq(act.actor()));
        RemarkRecord row = sql.selectFrom(REMARK).where(own).fetchOne();
        // What was sent while it was looked at stays.
        if (row == null || sql.deleteFrom(REMARK).where(own).execute() == 0) {
            return false;
        }
        record(project, Action.REMARK, List.of(new FieldChange(field(row.getPin()), row.getContent(), null)));
        String finding = row.getFinding();
        boolean still = finding == null
                || sql.fetchExists(REMARK, REMARK.PROJECT_ID.eq(project).and(REMARK.FINDING.eq(finding)));
        if (!still) {
            open(project, finding);
        }
        return true;
    }

    /** Nobody has adopted a finding any longer. */
    private void open(UUID project, String finding) {
        FindingNoteRecord adopted = sql.deleteFrom(FINDING_NOTE)
                .where(FINDING_NOTE.PROJECT_ID.eq(project))
                .and(FINDING_NOTE.FINDING.eq(finding))
                .and(FINDING_NOTE.KIND.eq(FindingNote.Kind.ADOPTED.name()))
                .returning()
                .fetchOne();
        if (adopted != null) {
            String field = adopted.getRule() + " " + adopted.getKind();
            record(project, Action.NOTE, List.of(new FieldChange(field, adopted.getContent(), null)));
        }
    }

    boolean answer(UUID project, UUID remark, Remark.Answer answer) {
        Condition which =
                REMARK.ID.eq(remark).and(REMARK.PROJECT_ID.eq(project)).and(REMARK.BINDING.isTrue());
        RemarkRecord row = sql.selectFrom(REMARK).where(which).fetchOne();
        if (row == null) {
            return false;
        }
        String before = row.getAnswer();
        sql.update(REMARK)
                .set(REMARK.ANSWER, answer.text())
                .set(REMARK.ANSWER_REVISION, answer.revision())
                .set(REMARK.ANSWERED_AT, answer.given().at())
                .set(REMARK.ANSWERED_BY, answer.given().by())
                .set(REMARK.ANSWERED_BY_NAME, Columns.person(answer.given().name()))
                .where(which)
                .execute();
        record(project, Action.ANSWER, List.of(new FieldChange(field(row.getPin()), before, answer.text())));
        return true;
    }

    void note(UUID project, FindingNote note) {
        FindingNoteRecord row = sql.newRecord(FINDING_NOTE);
        row.set(FINDING_NOTE.PROJECT_ID, project);
        row.set(FINDING_NOTE.FINDING, note.finding());
        row.set(FINDING_NOTE.KIND, note.kind().name());
        row.set(FINDING_NOTE.RULE, note.rule());
        row.set(FINDING_NOTE.CONTENT, note.text());
        row.set(FINDING_NOTE.MOVES, note.moves());
        row.set(FINDING_NOTE.NOTED_AT, note.noted().at());
        row.set(FINDING_NOTE.NOTED_BY, note.noted().by());
        row.set(FINDING_NOTE.NOTED_BY_NAME, Columns.person(note.noted().name()));
        sql.insertInto(FINDING_NOTE)
                .set(row)
                .onConflict(FINDING_NOTE.PROJECT_ID, FINDING_NOTE.FINDING, FINDING_NOTE.KIND)
                .doUpdate()
                .set(row)
                .execute();
        record(
                project,
                Action.NOTE,
                List.of(new FieldChange(note.rule() + " " + note.kind().name(), null, note.text())));
    }

    private static String field(String pointer) {
        return pointer.isEmpty() ? "/" : pointer;
    }

    private void record(UUID project, Action action, List<FieldChange> changes) {
        Record known = targets.known(project);
        Record row = known == null ? outbox.fetchSingle(ABOUT.with(TakenTargets.ID, project)) : known;
        journal.record(new Happening(
                action,
                new Subject(Subject.Kind.PROJECT, project.toString(), row.get(PROJECT.NAME)),
                new UnitPath(row.get(PROJECT.UNIT_PATH)),
                changes,
                null));
    }
}
