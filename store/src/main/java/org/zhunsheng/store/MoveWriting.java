package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.REMARK;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.Seal;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.tables.tables.records.NoticeRecord;
import org.zhunsheng.store.tables.tables.records.ProjectLifeRecord;

/** What a move leaves behind: the stage, the life, the move itself, a version, an approval, notices, and the record of it. */
final class MoveWriting {
    private final DSLContext sql;
    private final JournalTable journal;

    MoveWriting(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** A version by number and hash. */
    private record Fixed(int number, String hash) {
        static final Fixed NONE = new Fixed(0, "");
    }

    boolean make(Making making, Act act) {
        Record project = step(making);
        if (project == null) {
            return false;
        }
        int position = making.before().moves() + 1;
        Fixed version = version(making, project, act);
        keepLife(making, version.number(), position, act);
        keepMove(making, version.number(), position, act);
        approve(making, version, act);
        send(making, position);
        notify(making, project.get(PROJECT.SAVED_BY), position, act);
        journal.record(new Happening(
                Action.valueOf(making.move().name()),
                new Subject(Subject.Kind.PROJECT, making.project().toString(), project.get(PROJECT.NAME)),
                new UnitPath(project.get(PROJECT.UNIT_PATH)),
                changes(making, version),
                making.said().words().reason()));
        return true;
    }

    /**
     * Takes the step if the target still stands where it stood when it was ruled upon, and reads what the move is about in the
     * same go; who comes second changes nothing, and gets {@code null}. That nobody moved it away and back is seen where its
     * life is kept.
     */
    private @Nullable Record step(Making making) {
        Life before = making.before();
        List<Field<?>> about = new ArrayList<>(List.of(PROJECT.NAME, PROJECT.UNIT_PATH, PROJECT.SAVED_BY));
        about.add(of(making, PROJECT_VERSION.HASH));
        if (making.move() == Move.SUBMIT) {
            about.add(of(making, PROJECT_VERSION.REVISION));
            about.add(approved(making));
            about.add(content(making));
        }
        return sql.update(PROJECT)
                .set(PROJECT.STAGE, making.next().stage().name())
                .where(PROJECT.ID.eq(making.project()))
                .and(PROJECT.STAGE.eq(before.standing().stage().name()))
                .and(PROJECT.REVISION.eq(before.revision()))
                .and(PROJECT.DELETED_AT.isNull())
                .returningResult(about)
                .fetchOne();
    }

    /** Takes the row of a target where it stands, so that nobody moves or saves it until the transaction ends. */
    boolean hold(UUID project, Life as) {
        return sql.update(PROJECT)
                        .set(PROJECT.STAGE, as.standing().stage().name())
                        .where(PROJECT.ID.eq(project))
                        .and(PROJECT.STAGE.eq(as.standing().stage().name()))
                        .and(PROJECT.REVISION.eq(as.revision()))
                        .and(PROJECT.DELETED_AT.isNull())
                        .execute()
                == 1;
    }

    /** A field of the latest version that there was. */
    private static <T> Field<T> of(Making making, Field<T> field) {
        return DSL.field(DSL.select(field)
                        .from(PROJECT_VERSION)
                        .where(PROJECT_VERSION.PROJECT_ID.eq(making.project()))
                        .and(PROJECT_VERSION.VERSION.eq(making.before().versions())))
                .as("last_" + field.getName());
    }

    /** Whether that version was approved. */
    private static Field<Integer> approved(Making making) {
        return DSL.field(DSL.select(PROJECT_APPROVAL.VERSION)
                        .from(PROJECT_APPROVAL)
                        .where(PROJECT_APPROVAL.PROJECT_ID.eq(making.project()))
                        .and(PROJECT_APPROVAL.VERSION.eq(making.before().versions())))
                .as("last_approved");
    }

    private static Field<String> content(Making making) {
        return DSL.field(DSL.select(PROJECT_REVISION.CONTENT)
                        .from(PROJECT_REVISION)
                        .where(PROJECT_REVISION.PROJECT_ID.eq(making.project()))
                        .and(PROJECT_REVISION.REVISION.eq(making.before().revision())))
                .as("submitted");
    }

    /**
     * Fixes what is submitted; the same state is not fixed twice, unless it was approved: an adjustment may say what was said
     * before. Of other moves, the latest version.
     */
    private Fixed version(Making making, Record project, Act act) {
        String hash = project.get(of(making, PROJECT_VERSION.HASH));
        Fixed before = hash == null ? Fixed.NONE : new Fixed(making.before().versions(), hash);
        long revision = making.before().revision();
        if (making.move() != Move.SUBMIT || isFixed(making, project, revision)) {
            return before;
        }
        int number = before.number() + 1;
        String seal = Seal.of(making.project(), number, project.get(content(making)), before.hash());
        sql.insertInto(PROJECT_VERSION)
                .values(
                        making.project(),
                        number,
                        revision,
                        seal,
                        before.hash(),
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()))
                .execute();
        return new Fixed(number, seal);
    }

    private static boolean isFixed(Making making, Record project, long revision) {
        Long last = project.get(of(making, PROJECT_VERSION.REVISION));
        return last != null && last == revision && project.get(approved(making)) == null;
    }

    /** Keeps where it stands now; the first move begins the row, and any other goes on from just the one before. */
    private void keepLife(Making making, int versions, int position, Act act) {
        Standing next = making.next();
        ProjectLifeRecord row = sql.newRecord(PROJECT_LIFE);
        row.set(PROJECT_LIFE.PROJECT_ID, making.project());
        row.set(PROJECT_LIFE.ROUND, next.round());
        row.set(PROJECT_LIFE.IN_FORCE, making.move() == Move.APPROVE ? versions : next.inForce());
        row.set(PROJECT_LIFE.MOVES, position);
        row.set(PROJECT_LIFE.VERSIONS, versions);
        row.set(PROJECT_LIFE.SUBMITTER, next.hands().submitter());
        row.set(PROJECT_LIFE.PASSED, LifeRows.people(next.hands().passed()));
        row.set(PROJECT_LIFE.LAST_MOVER, next.hands().last());
        row.set(PROJECT_LIFE.RETURNED, next.hands().returned());
        row.set(PROJECT_LIFE.MOVED_AT, act.at());
        int moves = making.before().moves();
        int kept = moves == 0
                ? sql.insertInto(PROJECT_LIFE).set(row).onConflictDoNothing().execute()
                : sql.update(PROJECT_LIFE)
                        .set(row)
                        .where(PROJECT_LIFE.PROJECT_ID.eq(making.project()))
                        .and(PROJECT_LIFE.MOVES.eq(moves))
                        .execute();
        Refused.unlessPresent(moves, kept == 1 ? moves : -1);
    }

    private void keepMove(Making making, int version, int position, Act act) {
        Standing before = making.before().standing();
        sql.insertInto(PROJECT_MOVE)
                .values(
                        making.project(),
                        position,
                        making.move().name(),
                        before.stage().name(),
                        making.next().stage().name(),
                        before.round(),
                        making.before().revision(),
                        version,
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()),
                        making.said().words().reason(),
                        LifeRows.marks(making.said().words().marks()))
                .execute();
    }

    private void approve(Making making, Fixed version, Act act) {
        Making.Approved approved = making.said().approval();
        if (making.move() != Move.APPROVE) {
            return;
        }
        if (approved == null || version.number() == 0) {
            throw new IllegalStateException("an approval needs a version, a number and a day: " + making.project());
        }
        sql.insertInto(PROJECT_APPROVAL)
                .values(
                        making.project(),
                        version.number(),
                        approved.number(),
                        approved.on().toString(),
                        version.hash(),
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()))
                .execute();
    }

    /** With a decision go the remarks of its step; with a return to the handler they want an answer. */
    private void send(Making making, int position) {
        switch (making.move()) {
            case RETURN, PASS, APPROVE ->
                sql.update(REMARK)
                        .set(REMARK.SENT_WITH, position)
                        .set(
                                REMARK.BINDING,
                                making.move() == Move.RETURN && making.next().stage() == Stage.DRAFT)
                        .where(REMARK.PROJECT_ID.eq(making.project()))
                        .and(REMARK.STAGE.eq(making.before().standing().stage().name()))
                        .and(REMARK.SENT_WITH.isNull())
                        .execute();
            case SUBMIT, WITHDRAW, ADJUST, ABANDON -> {}
        }
    }

    /** Who submitted it and who wrote it last hear what was decided, unless they decided it themselves. */
    private void notify(Making making, @Nullable UUID writer, int position, Act act) {
        boolean decision =
                switch (making.move()) {
                    case RETURN, PASS, APPROVE -> true;
                    case SUBMIT, WITHDRAW, ADJUST, ABANDON -> false;
                };
        if (!decision) {
            return;
        }
        Set<UUID> people = new LinkedHashSet<>();
        UUID submitter = making.before().standing().hands().submitter();
        if (submitter != null) {
            people.add(submitter);
        }
        if (writer != null) {
            people.add(writer);
        }
        people.remove(act.actor());
        if (people.isEmpty()) {
            return;
        }
        InsertValuesStepN<NoticeRecord> notices = sql.insertInto(NOTICE).columns(NOTICE.fields());
        for (UUID person : people) {
            notices = notices.values(
                    UuidCreator.getTimeOrderedEpoch(), person, making.project(), position, act.at(), null);
        }
        notices.execute();
    }

    private static List<FieldChange> changes(Making making, Fixed version) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange(
                "stage",
                making.before().standing().stage().name(),
                making.next().stage().name()));
        if (version.number() > 0) {
            changes.add(new FieldChange("version", null, version.number() + " " + version.hash()));
        }
        Making.Approved approved = making.said().approval();
        if (approved != null) {
            changes.add(new FieldChange("approval", null, approved.number() + " " + approved.on()));
        }
        return changes;
    }
}
