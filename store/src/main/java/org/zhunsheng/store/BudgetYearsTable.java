package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.BUDGET_YEAR;
import static org.zhunsheng.store.tables.Tables.DEADLINE;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.BudgetYear;
import org.zhunsheng.organisation.BudgetYear.Deadline;
import org.zhunsheng.organisation.BudgetYears;
import org.zhunsheng.organisation.Calendar;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.Stage;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.tables.tables.records.BudgetYearRecord;

/** The fiscal years in their tables. */
public final class BudgetYearsTable implements BudgetYears {
    private static final int MOST_DEADLINES = 1000;

    private final DSLContext sql;
    private final UnitRows units;
    private final Journal journal;

    BudgetYearsTable(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.units = new UnitRows(sql);
        this.journal = journal;
    }

    @Override
    public List<BudgetYear> of(UUID unit, Scope scope) {
        return inForce(unit, scope).stream()
                .map(year -> seenBy(scope, year))
                .toList()
                .reversed();
    }

    @Override
    public Optional<BudgetYear> find(UUID unit, FiscalYear year, Scope scope) {
        return of(unit, scope).stream().filter(one -> one.year().equals(year)).findFirst();
    }

    @Override
    public Optional<LocalDate> due(UUID unit, FiscalYear year, Stage stage, Scope scope) {
        return path(unit, scope).flatMap(path -> calendar(List.of(path)).due(path, year, stage));
    }

    @Override
    public Calendar calendar(Collection<UnitPath> paths) {
        Set<String> lineages = new TreeSet<>();
        for (UnitPath path : paths) {
            path.lineage().forEach(above -> lineages.add(above.text()));
        }
        List<OrganisationUnit> above = units.all(UNIT.PATH.in(lineages));
        List<UUID> regions = above.stream()
                .filter(unit -> unit.kind() == UnitKind.REGION)
                .map(OrganisationUnit::id)
                .toList();
        return new Calendar(above, years(BUDGET_YEAR.REGION_ID.in(regions)));
    }

    @Override
    public BudgetYear open(BudgetYear year, Scope by) {
        OrganisationUnit region = changeable(year, by);
        if (present(year).isPresent()) {
            throw new Refused(
                    new Refusal.Taken("year", Integer.toString(year.year().year())));
        }
        sql.insertInto(BUDGET_YEAR)
                .values(year.region(), year.year().year(), year.state().name(), 1L)
                .execute();
        insert(year);
        BudgetYear made = present(year).orElseThrow();
        record(Action.CREATE, region, Map.of(), made);
        return made;
    }

    @Override
    public BudgetYear change(BudgetYear year, Scope by) {
        OrganisationUnit region = changeable(year, by);
        BudgetYear before = present(year)
                .orElseThrow(Refused.absent("year", Integer.toString(year.year().year())));
        int done = sql.update(BUDGET_YEAR)
                .set(BUDGET_YEAR.STATE, year.state().name())
                .set(BUDGET_YEAR.REVISION, year.revision() + 1)
                .where(one(year).and(BUDGET_YEAR.REVISION.eq(year.revision())))
                .execute();
        Refused.unlessPresent(year.revision(), done == 1 ? year.revision() : before.revision());
        sql.deleteFrom(DEADLINE)
                .where(DEADLINE.REGION_ID.eq(year.region()))
                .and(DEADLINE.BUDGET_YEAR.eq(year.year().year()))
                .execute();
        insert(year);
        BudgetYear after = present(year).orElseThrow();
        record(Action.CHANGE, region, fields(before), after);
        return after;
    }

    private void insert(BudgetYear year) {
        for (Deadline deadline : year.deadlines()) {
            sql.insertInto(DEADLINE)
                    .set(DEADLINE.ID, UuidCreator.getTimeOrderedEpoch())
                    .set(DEADLINE.REGION_ID, year.region())
                    .set(DEADLINE.BUDGET_YEAR, year.year().year())
                    .set(DEADLINE.STAGE, deadline.stage().name())
                    .set(DEADLINE.UNIT_ID, deadline.unit())
                    .set(DEADLINE.DUE, deadline.due())
                    .execute();
        }
    }

    /** The region of a year that holds together and that somebody may change. */
    private OrganisationUnit changeable(BudgetYear year, Scope by) {
        OrganisationUnit region = units.all(UNIT.ID.eq(year.region())).stream()
                .filter(unit -> by.covers(unit.path()))
                .findFirst()
                .orElseThrow(Refused.absent("region", year.region()));
        if (!by.coversSubtree(region.path())) {
            throw new Refused(new Refusal.OutOfReach("region"));
        }
        if (region.kind() != UnitKind.REGION) {
            throw new Refused(new Refusal.Unfit("region", "no-region"));
        }
        if (year.deadlines().size() > MOST_DEADLINES) {
            throw new Refused(new Refusal.Unfit("deadlines", "too-many"));
        }
        Set<String> seen = new HashSet<>();
        Set<UUID> named = new TreeSet<>();
        for (Deadline deadline : year.deadlines()) {
            if (!seen.add(deadline.stage() + " " + deadline.unit())) {
                throw new Refused(new Refusal.Unfit("deadlines", "given-twice"));
            }
            if (deadline.unit() != null) {
                named.add(deadline.unit());
            }
        }
        units.all(UNIT.ID.in(named).and(Within.subtree(UNIT.PATH, region.path())))
                .forEach(unit -> named.remove(unit.id()));
        named.stream().findFirst().ifPresent(unit -> {
            throw Refused.absent("unit", unit).get();
        });
        return region;
    }

    /** Where a unit lies that a scope sees. */
    private Optional<UnitPath> path(UUID unit, Scope scope) {
        return units.all(UNIT.ID.eq(unit)).stream()
                .map(OrganisationUnit::path)
                .filter(scope::covers)
                .findFirst();
    }

    /** The years that hold for a unit, the earliest first, with all their deadlines. */
    private List<BudgetYear> inForce(UUID unit, Scope scope) {
        return path(unit, scope)
                .map(path -> calendar(List.of(path)).years(path))
                .orElse(List.of());
    }

    private static Condition one(BudgetYear year) {
        return BUDGET_YEAR
                .REGION_ID
                .eq(year.region())
                .and(BUDGET_YEAR.BUDGET_YEAR_.eq(year.year().year()));
    }

    private Optional<BudgetYear> present(BudgetYear year) {
        return years(one(year)).stream().findFirst();
    }

    private List<BudgetYear> years(Condition condition) {
        List<BudgetYearRecord> rows = sql.selectFrom(BUDGET_YEAR)
                .where(condition)
                .orderBy(BUDGET_YEAR.BUDGET_YEAR_)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<List<Object>, List<Deadline>> deadlines = new HashMap<>();
        sql.selectFrom(DEADLINE)
                .where(DEADLINE.REGION_ID.in(rows.stream()
                        .map(BudgetYearRecord::getRegionId)
                        .distinct()
                        .toList()))
                .orderBy(DEADLINE.DUE, DEADLINE.STAGE, DEADLINE.ID)
                .forEach(one -> deadlines
                        .computeIfAbsent(List.of(one.getRegionId(), one.getBudgetYear()), year -> new ArrayList<>())
                        .add(new Deadline(Stage.valueOf(one.getStage()), one.getUnitId(), one.getDue())));
        return rows.stream()
                .map(row -> new BudgetYear(
                        row.getRegionId(),
                        new FiscalYear(row.getBudgetYear()),
                        BudgetYear.State.valueOf(row.getState()),
                        deadlines.getOrDefault(List.of(row.getRegionId(), row.getBudgetYear()), List.of()),
                        row.getRevision()))
                .toList();
    }

    private BudgetYear seenBy(Scope scope, BudgetYear year) {
        List<UUID> named = new ArrayList<>();
        year.deadlines().forEach(deadline -> {
            if (deadline.unit() != null) {
                named.add(deadline.unit());
            }
        });
        Set<UUID> seen = new HashSet<>();
        if (!named.isEmpty()) {
            units.all(UNIT.ID.in(named).and(UnitRows.seen(scope))).forEach(unit -> seen.add(unit.id()));
        }
        return new BudgetYear(
                year.region(),
                year.year(),
                year.state(),
                year.deadlines().stream()
                        .filter(deadline -> deadline.unit() == null || seen.contains(deadline.unit()))
                        .toList(),
                year.revision());
    }

    private void record(Action action, OrganisationUnit region, Map<String, String> had, BudgetYear after) {
        Map<String, String> has = fields(after);
        Set<String> names = new TreeSet<>(had.keySet());
        names.addAll(has.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            @Nullable String before = had.get(name);
            @Nullable String now = has.get(name);
            if (!Objects.equals(before, now)) {
                changes.add(new FieldChange(name, before, now));
            }
        }
        String year = Integer.toString(after.year().year());
        Subject subject = new Subject(
                Subject.Kind.FISCAL_YEAR, year, region.identification().name() + " " + year);
        journal.record(new Happening(action, subject, region.path(), changes, null));
    }

    private static Map<String, String> fields(BudgetYear year) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/state", year.state().name());
        year.deadlines()
                .forEach(deadline -> fields.put(
                        "/deadlines/" + deadline.stage() + (deadline.unit() == null ? "" : "/" + deadline.unit()),
                        deadline.due().toString()));
        return fields;
    }
}
