package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.OVERALL_TARGET;
import static org.zhunsheng.store.tables.Tables.OVERALL_TARGET_REVISION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.planning.overall.OverallChange;
import org.zhunsheng.planning.overall.OverallRecord;
import org.zhunsheng.planning.overall.OverallTargets;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** The overall targets of departments in their tables. */
public final class OverallTargetsTable implements OverallTargets {
    private final DSLContext sql;
    private final JournalTable journal;

    OverallTargetsTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public Optional<OverallRecord> find(UUID department, FiscalYear year, Scope scope) {
        return records(of(department, year), scope).stream().findFirst();
    }

    @Override
    public List<OverallRecord> of(Collection<UUID> departments, FiscalYear year, Scope scope) {
        return records(OVERALL_TARGET.UNIT_ID.in(departments).and(OVERALL_TARGET.BUDGET_YEAR.eq(year.year())), scope);
    }

    private static Condition of(UUID department, FiscalYear year) {
        return OVERALL_TARGET.UNIT_ID.eq(department).and(OVERALL_TARGET.BUDGET_YEAR.eq(year.year()));
    }

    private List<OverallRecord> records(Condition which, Scope scope) {
        return sql
                .select(OVERALL_TARGET.fields())
                .select(UNIT.NAME, OVERALL_TARGET_REVISION.CONTENT, OVERALL_TARGET_REVISION.SERVING)
                .from(OVERALL_TARGET)
                .join(UNIT)
                .on(UNIT.ID.eq(OVERALL_TARGET.UNIT_ID))
                .join(OVERALL_TARGET_REVISION)
                .on(OVERALL_TARGET_REVISION.OVERALL_TARGET_ID.eq(OVERALL_TARGET.ID))
                .and(OVERALL_TARGET_REVISION.REVISION.eq(OVERALL_TARGET.REVISION))
                .where(which)
                .and(Within.scope(OVERALL_TARGET.UNIT_PATH, scope))
                .fetch(OverallTargetsTable::record)
                .stream()
                .filter(record -> scope.coversSubtree(record.department().path()))
                .toList();
    }

    private static OverallRecord record(Record row) {
        return new OverallRecord(
                new OwningUnit(
                        row.get(OVERALL_TARGET.UNIT_ID),
                        row.get(UNIT.NAME),
                        new UnitPath(row.get(OVERALL_TARGET.UNIT_PATH))),
                new FiscalYear(row.get(OVERALL_TARGET.BUDGET_YEAR)),
                row.get(OVERALL_TARGET_REVISION.CONTENT),
                serving(row.get(OVERALL_TARGET_REVISION.SERVING)),
                row.get(OVERALL_TARGET.REVISION),
                new Trace(
                        row.get(OVERALL_TARGET.SAVED_AT),
                        row.get(OVERALL_TARGET.SAVED_BY),
                        row.get(OVERALL_TARGET.SAVED_BY_NAME)));
    }

    private static String written(List<List<UUID>> serving) {
        return serving.stream()
                .map(ids -> ids.stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<UUID>> serving(String text) {
        List<List<UUID>> serving = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<UUID> ids = new ArrayList<>();
            for (String id : line.split(" ", -1)) {
                if (!id.isEmpty()) {
                    ids.add(UUID.fromString(id));
                }
            }
            serving.add(ids);
        }
        return serving;
    }

    @Override
    public List<ProjectRevision> history(UUID department, FiscalYear year, Scope scope) {
        if (find(department, year, scope).isEmpty()) {
            return List.of();
        }
        return sql.select(OVERALL_TARGET_REVISION.fields())
                .from(OVERALL_TARGET_REVISION)
                .join(OVERALL_TARGET)
                .on(OVERALL_TARGET.ID.eq(OVERALL_TARGET_REVISION.OVERALL_TARGET_ID))
                .where(of(department, year))
                .orderBy(OVERALL_TARGET_REVISION.REVISION.desc())
                .fetch(OverallTargetsTable::revision);
    }

    private static ProjectRevision revision(Record row) {
        long number = row.get(OVERALL_TARGET_REVISION.REVISION);
        return new ProjectRevision(
                number,
                new Trace(
                        row.get(OVERALL_TARGET_REVISION.SAVED_AT),
                        row.get(OVERALL_TARGET_REVISION.SAVED_BY),
                        row.get(OVERALL_TARGET_REVISION.SAVED_BY_NAME)),
                number == 1 ? Action.CREATE : Action.CHANGE,
                null);
    }

    @Override
    public OverallRecord save(OverallChange change, Scope scope, Act act) {
        UnitPath path = place(change.department(), scope);
        OverallRecord now = find(change.department(), change.year(), scope).orElse(null);
        Refused.unlessPresent(change.expected(), now == null ? 0 : now.revision());
        if (now != null && isSame(now, change.says())) {
            return now;
        }
        UUID id = now == null ? create(change, path, act) : revise(change, act);
        sql.insertInto(OVERALL_TARGET_REVISION)
                .set(OVERALL_TARGET_REVISION.OVERALL_TARGET_ID, id)
                .set(OVERALL_TARGET_REVISION.REVISION, change.expected() + 1)
                .set(OVERALL_TARGET_REVISION.SAVED_AT, act.at())
                .set(OVERALL_TARGET_REVISION.SAVED_BY, act.actor())
                .set(OVERALL_TARGET_REVISION.SAVED_BY_NAME, Columns.person(act.actorName()))
                .set(OVERALL_TARGET_REVISION.CONTENT, change.says().content())
                .set(OVERALL_TARGET_REVISION.SERVING, written(change.says().serving()))
                .execute();
        OverallRecord saved = find(change.department(), change.year(), scope).orElseThrow();
        Subject subject = new Subject(
                Subject.Kind.OVERALL_TARGET,
                id.toString(),
                saved.department().name() + " " + saved.year().year());
        Action action = now == null ? Action.CREATE : Action.CHANGE;
        journal.record(new Happening(action, subject, path, change.changes(), null));
        return saved;
    }

    private static boolean isSame(OverallRecord now, OverallChange.Says says) {
        return now.content().equals(says.content()) && written(now.serving()).equals(written(says.serving()));
    }

    private UnitPath place(UUID department, Scope scope) {
        return sql.select(UNIT.PATH)
                .from(UNIT)
                .where(UNIT.ID.eq(department))
                .fetchOptional(row -> new UnitPath(row.value1()))
                .filter(scope::coversSubtree)
                .orElseThrow(Refused.absent("unit", department));
    }

    /** Of two who save the first state at once, the second is told of it. */
    private UUID create(OverallChange change, UnitPath path, Act act) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int made = sql.insertInto(OVERALL_TARGET)
                .set(OVERALL_TARGET.ID, id)
                .set(OVERALL_TARGET.UNIT_ID, change.department())
                .set(OVERALL_TARGET.UNIT_PATH, path.text())
                .set(OVERALL_TARGET.BUDGET_YEAR, change.year().year())
                .set(OVERALL_TARGET.REVISION, 1L)
                .set(OVERALL_TARGET.SAVED_AT, act.at())
                .set(OVERALL_TARGET.SAVED_BY, act.actor())
                .set(OVERALL_TARGET.SAVED_BY_NAME, Columns.person(act.actorName()))
                .onConflictDoNothing()
                .execute();
        return of(made, id, change);
    }

    private UUID revise(OverallChange change, Act act) {
        UUID id = sql.select(OVERALL_TARGET.ID)
                .from(OVERALL_TARGET)
                .where(of(change.department(), change.year()))
                .fetchSingle(OVERALL_TARGET.ID);
        int changed = sql.update(OVERALL_TARGET)
                .set(OVERALL_TARGET.REVISION, change.expected() + 1)
                .set(OVERALL_TARGET.SAVED_AT, act.at())
                .set(OVERALL_TARGET.SAVED_BY, act.actor())
                .set(OVERALL_TARGET.SAVED_BY_NAME, Columns.person(act.actorName()))
                .where(OVERALL_TARGET.ID.eq(id))
                .and(OVERALL_TARGET.REVISION.eq(change.expected()))
                .execute();
        return of(changed, id, change);
    }

    private static UUID of(int rows, UUID id, OverallChange change) {
        if (rows != 1) {
            throw new Refused(new Refusal.Stale(change.expected(), change.expected() + 1));
        }
        return id;
    }
}
