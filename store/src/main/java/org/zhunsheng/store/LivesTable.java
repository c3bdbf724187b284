package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FINDING_NOTE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhunsheng.journal.Act;
import org.zhunsheng.lifecycle.FindingNote;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Lives;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Remark;
import org.zhunsheng.lifecycle.Version;
import org.zhunsheng.lifecycle.VersionChain;
import org.zhunsheng.lifecycle.Waiting;
import org.zhunsheng.listing.Page;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/** The lives of targets in their tables: what is asked. What is done stands in {@link MoveWriting} and {@link Remarks}. */
public final class LivesTable implements Lives {
    private static final List<Field<?>> VERSION = List.of(
            PROJECT_VERSION.VERSION,
            PROJECT_VERSION.REVISION,
            PROJECT_VERSION.PREVIOUS_HASH,
            PROJECT_VERSION.FIXED_AT,
            PROJECT_VERSION.FIXED_BY,
            PROJECT_VERSION.FIXED_BY_NAME,
            LifeRows.VERSION_HASH,
            PROJECT_APPROVAL.HASH,
            PROJECT_APPROVAL.NUMBER,
            PROJECT_APPROVAL.APPROVED_ON,
            PROJECT_APPROVAL.APPROVED_AT,
            PROJECT_APPROVAL.APPROVED_BY,
            PROJECT_APPROVAL.APPROVED_BY_NAME);

    private static final KeptStatement FIND =
            new KeptStatement(sql -> sql.select(PROJECT.UNIT_PATH, PROJECT.STAGE, PROJECT.REVISION)
                    .select(PROJECT_LIFE.fields())
                    .from(PROJECT)
                    .leftJoin(PROJECT_LIFE)
                    .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                    .where(PROJECT.ID.eq(TakenTargets.ID))
                    .and(ProjectConditions.isThere()));

    private final Outbox outbox;
    private final DSLContext sql;
    private final TakenTargets targets;
    private final MoveWriting writing;
    private final Remarks remarks;

    LivesTable(Outbox outbox, TakenTargets targets, JournalTable journal) {
        this.outbox = outbox;
        this.sql = outbox.sql();
        this.targets = targets;
        this.writing = new MoveWriting(outbox, targets, journal);
        this.remarks = new Remarks(outbox, targets, journal);
    }

    @Override
    public Optional<Life> find(UUID project, Scope scope) {
        return outbox.fetch(FIND.with(TakenTargets.ID, project)).stream()
                .findFirst()
                .filter(row -> isWithin(row, scope))
                .map(LifeRows::life);
    }

    @Override
    public Optional<Life> take(UUID project, Scope scope) {
        return Optional.ofNullable(targets.take(project))
                .filter(row -> isWithin(row, scope))
                .map(LifeRows::life);
    }

    private static boolean isWithin(Record row, Scope scope) {
        return scope.covers(new UnitPath(row.get(PROJECT.UNIT_PATH)));
    }

    @Override
    public Page<Waiting> waiting(Waiting.Query query, Map<Stage, Scope> where) {
        Condition which = DSL.falseCondition();
        for (Map.Entry<Stage, Scope> each : where.entrySet()) {
            which = which.or(PROJECT.STAGE.eq(each.getKey().name()).and(ProjectConditions.within(each.getValue())));
        }
        FiscalYear year = query.year();
        which = year == null ? which : which.and(PROJECT.BUDGET_YEAR.eq(year.year()));
        UnitPath below = query.below();
        which = below == null ? which : which.and(Within.subtree(PROJECT.UNIT_PATH, below));
        which = query.returned() ? which.and(PROJECT_LIFE.RETURNED.isTrue().or(PROJECT_LIFE.ROUND.gt(1))) : which;
        List<Waiting> items = sql.select(ProjectRows.SUMMARY)
                .select(PROJECT_LIFE.MOVED_AT, PROJECT_LIFE.RETURNED, PROJECT_LIFE.ROUND)
                .from(PROJECT)
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .leftJoin(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .where(which)
                .orderBy(PROJECT_LIFE.MOVED_AT.asc().nullsLast(), PROJECT.ID)
                .limit(query.slice().size())
                .offset(query.slice().offset())
                .fetch(LivesTable::waiting);
        Condition all = which;
        return new Page<>(items, query.slice(), query.slice().total(items.size(), () -> count(all)));
    }

    private int count(Condition which) {
        return sql.selectCount()
                .from(PROJECT)
                .leftJoin(PROJECT_LIFE)
                .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
                .where(which)
                .fetchSingle()
                .value1();
    }

    private static Waiting waiting(Record row) {
        Integer round = row.get(PROJECT_LIFE.ROUND);
        return new Waiting(
                ProjectRows.summary(row),
                row.get(PROJECT_LIFE.MOVED_AT),
                Boolean.TRUE.equals(row.get(PROJECT_LIFE.RETURNED)),
                round == null ? 1 : round);
    }

    @Override
    public List<MoveMade> moves(UUID project, Scope scope) {
        return sql.select(PROJECT_MOVE.fields())
                .from(PROJECT_MOVE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PROJECT_MOVE.PROJECT_ID))
                .where(seen(project, scope))
                .orderBy(PROJECT_MOVE.POSITION)
                .fetch(LifeRows::move);
    }

    @Override
    public List<Version> versions(UUID project, Scope scope) {
        return sql.select(VERSION)
                .from(versions())
                .where(seen(project, scope))
                .orderBy(PROJECT_VERSION.VERSION)
                .fetch(LifeRows::version);
    }

    @Override
    public VersionChain chain(UUID project, Scope scope) {
        return VersionChain.counted(
                project,
                sql.select(VERSION)
                        .select(PROJECT_REVISION.CONTENT)
                        .from(versions())
                        .leftJoin(PROJECT_REVISION)
                        .on(PROJECT_REVISION.PROJECT_ID.eq(PROJECT_VERSION.PROJECT_ID))
                        .and(PROJECT_REVISION.REVISION.eq(PROJECT_VERSION.REVISION))
                        .where(seen(project, scope))
                        .orderBy(PROJECT_VERSION.VERSION)
                        .fetch(row -> new VersionChain.Kept(
                                LifeRows.version(row),
                                Objects.requireNonNullElse(row.get(PROJECT_REVISION.CONTENT), ""))));
    }

    /** The versions with their approvals, if they have one. */
    private static Table<?> versions() {
        return PROJECT_VERSION
                .join(PROJECT)
                .on(PROJECT.ID.eq(PROJECT_VERSION.PROJECT_ID))
                .leftJoin(PROJECT_APPROVAL)
                .on(PROJECT_APPROVAL.PROJECT_ID.eq(PROJECT_VERSION.PROJECT_ID))
                .and(PROJECT_APPROVAL.VERSION.eq(PROJECT_VERSION.VERSION));
    }

    private static Condition seen(UUID project, Scope scope) {
        return PROJECT.ID.eq(project).and(ProjectConditions.within(scope));
    }

    @Override
    public boolean make(Making making, Act act) {
        return writing.make(making, act);
    }

    @Override
    public boolean hold(UUID project, Life as) {
        return targets.take(project, as) != null;
    }

    @Override
    public List<Remark> remarks(UUID project, Scope scope) {
        return remarks.of(seen(project, scope));
    }

    @Override
    public Remark remark(UUID project, Remark.Pin pin, String text, Act act) {
        return remarks.add(project, pin, text, act);
    }

    @Override
    public boolean takeBack(UUID project, UUID remark, Act act) {
        return remarks.takeBack(project, remark, act);
    }

    @Override
    public boolean answer(UUID project, UUID remark, Remark.Answer answer, Act act) {
        return remarks.answer(project, remark, answer);
    }

    @Override
    public List<FindingNote> notes(UUID project, Scope scope) {
        return sql.select(FINDING_NOTE.fields())
                .from(FINDING_NOTE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(FINDING_NOTE.PROJECT_ID))
                .where(seen(project, scope))
                .orderBy(FINDING_NOTE.NOTED_AT, FINDING_NOTE.FINDING, FINDING_NOTE.KIND)
                .fetch(row -> new FindingNote(
                        row.get(FINDING_NOTE.FINDING),
                        row.get(FINDING_NOTE.RULE),
                        FindingNote.Kind.valueOf(row.get(FINDING_NOTE.KIND)),
                        row.get(FINDING_NOTE.CONTENT),
                        row.get(FINDING_NOTE.MOVES),
                        new Trace(
                                row.get(FINDING_NOTE.NOTED_AT),
                                row.get(FINDING_NOTE.NOTED_BY),
                                row.get(FINDING_NOTE.NOTED_BY_NAME))));
    }

    @Override
    public void note(UUID project, FindingNote note, Act act) {
        remarks.note(project, note);
    }
}
