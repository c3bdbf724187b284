package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.COUNTER;
import static org.zhunsheng.store.tables.Tables.UNIT;
import static org.zhunsheng.store.tables.Tables.UNIT_GRAM;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.Organisation;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitChange;
import org.zhunsheng.organisation.UnitIntake;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.organisation.UnitRow;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** The tree of units in its table. */
public final class OrganisationTable implements Organisation {
    private final DSLContext sql;
    private final UnitRows rows;
    private final Journal journal;

    OrganisationTable(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.rows = new UnitRows(sql);
        this.journal = journal;
    }

    @Override
    public Optional<OrganisationUnit> find(UUID id, Scope scope) {
        return byId(id).filter(unit -> scope.covers(unit.path()));
    }

    @Override
    public List<OrganisationUnit> tops(Scope scope) {
        List<String> highest = new ArrayList<>();
        scope.subtrees().forEach(path -> highest.add(path.text()));
        scope.units().stream()
                .filter(path -> path.lineage().stream().noneMatch(above -> !above.equals(path) && scope.covers(above)))
                .forEach(path -> highest.add(path.text()));
        return rows.all(UNIT.PATH.in(highest));
    }

    @Override
    public Page<OrganisationUnit> list(UnitQuery query, Scope scope) {
        return rows.page(query, scope);
    }

    @Override
    public List<OrganisationUnit> ancestors(OrganisationUnit unit, Scope scope) {
        List<String> above = unit.path().lineage().stream()
                .filter(path -> !path.equals(unit.path()) && scope.covers(path))
                .map(UnitPath::text)
                .toList();
        return rows.all(UNIT.PATH.in(above));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Scope scope) {
        return sql.select(UNIT.ID, UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ID.in(ids).and(UnitRows.seen(scope)))
                .fetchMap(UNIT.ID, UNIT.NAME);
    }

    @Override
    public Map<UUID, Integer> childCounts(Collection<UUID> parents, Scope scope) {
        return sql.select(UNIT.PARENT_ID, DSL.count())
                .from(UNIT)
                .where(UNIT.PARENT_ID.in(parents).and(UnitRows.seen(scope)))
                .groupBy(UNIT.PARENT_ID)
                .fetchMap(UNIT.PARENT_ID, DSL.count());
    }

    @Override
    public Map<UnitKind, Integer> counts(Scope scope) {
        Map<UnitKind, Integer> counts = new EnumMap<>(UnitKind.class);
        sql.select(UNIT.KIND, DSL.count())
                .from(UNIT)
                .where(UnitRows.seen(scope))
                .groupBy(UNIT.KIND)
                .forEach(row -> counts.put(UnitKind.valueOf(row.value1()), row.value2()));
        return counts;
    }

    @Override
    public Scope everything() {
        return rows.all(UNIT.PARENT_ID.isNull()).stream()
                .findFirst()
                .map(root -> Scope.below(root.path()))
                .orElse(Scope.NOTHING);
    }

    @Override
    public UnitPath placeOf(UUID id, Scope scope) {
        var query = sql.select(UNIT.PATH).from(UNIT).where(UNIT.ID.eq(id));
        // SQLite has one writer at a time, which is us.
        String path = sql.dialect() == SQLDialect.SQLITE
                ? query.fetchOne(UNIT.PATH)
                : query.forShare().fetchOne(UNIT.PATH);
        return Optional.ofNullable(path)
                .map(UnitPath::new)
                .filter(scope::covers)
                .orElseThrow(Refused.absent("unit", id));
    }

    @Override
    public OrganisationUnit add(NewUnit unit, Scope by) {
        long number = numbers(1);
        String code = Words.kept("code", unit.code(), UnitRules.CODE);
        String name = Words.kept("name", unit.name(), UnitRules.NAME);
        UnitPath path = path(unit, number, by);
        refuseTaken(unit.parent(), code);
        OrganisationUnit made = new OrganisationUnit(
                UuidCreator.getTimeOrderedEpoch(),
                unit.parent(),
                unit.kind(),
                new OrganisationUnit.Identification(code, name),
                path,
                true,
                1);
        new UnitInserts(sql, journal).insert(List.of(made), List.of(number));
        return made;
    }

    private UnitPath path(NewUnit unit, long number, Scope by) {
        UUID id = unit.parent();
        if (id == null) {
            if (sql.fetchExists(UNIT, UNIT.PARENT_ID.isNull())) {
                throw new Refused(new Refusal.Unfit("parentId", "one-root"));
            }
            return UnitPath.root(number);
        }
        OrganisationUnit parent = within(id, by);
        UnitRules.mayLieBelow(parent, unit.kind());
        return UnitRules.below(parent.path(), number);
    }

    @Override
    public UnitIntake addAll(UUID under, List<UnitRow> list, Scope by) {
        long first = numbers(list.size()) - list.size() + 1;
        return new UnitListIntake(sql, within(under, by)).add(list, first, new UnitInserts(sql, journal));
    }

    @Override
    public OrganisationUnit change(UUID id, long revision, UnitChange change, Scope by) {
        numbers(0);
        OrganisationUnit before = find(id, by).orElseThrow(Refused.absent("unit", id));
        Refused.unlessPresent(revision, before.revision());
        String code = change.code() == null
                ? before.identification().code()
                : Words.kept("code", change.code(), UnitRules.CODE);
        String name = change.name() == null
                ? before.identification().name()
                : Words.kept("name", change.name(), UnitRules.NAME);
        UUID parent = change.parent() == null ? before.parent() : change.parent();
        if (parent == null && Boolean.FALSE.equals(change.active())) {
            throw new Refused(
                    new Refusal.Unfit("active", "root")); // every role would sleep, also those that could undo it
        }
        boolean moves = !Objects.equals(parent, before.parent());
        if (moves || !code.equals(before.identification().code())) {
            refuseTaken(parent, code);
        }
        if (moves) {
            MovedRoles roles = new MovedRoles(sql, before.path());
            move(before, Objects.requireNonNull(parent), by);
            roles.refuseBeyond(by);
        }
        sql.update(UNIT)
                .set(UNIT.CODE, code)
                .set(UNIT.NAME, name)
                .set(UNIT.ACTIVE, change.active() == null ? before.active() : change.active())
                .set(UNIT.PARENT_ID, parent)
                .set(UNIT.REVISION, revision + 1)
                .where(UNIT.ID.eq(id))
                .execute();
        if (!name.equals(before.identification().name())) {
            long number =
                    sql.select(UNIT.NUMBER).from(UNIT).where(UNIT.ID.eq(id)).fetchSingle(UNIT.NUMBER);
            sql.deleteFrom(UNIT_GRAM).where(UNIT_GRAM.UNIT_NUMBER.eq(number)).execute();
            new UnitInserts(sql, journal).grams(number, name);
        }
        OrganisationUnit after = byId(id).orElseThrow(Refused.absent("unit", id));
        record(before, after, change.reason());
        return after;
    }

    /** Moves a unit with everything below it. Whoever does so loses nothing from sight and takes nothing unseen. */
    private void move(OrganisationUnit unit, UUID to, Scope by) {
        if (!by.coversSubtree(unit.path())) {
            throw new Refused(new Refusal.OutOfReach("parentId"));
        }
        OrganisationUnit parent = within(to, by);
        if (unit.path().covers(parent.path())) {
            throw new Refused(new Refusal.Unfit("parentId", "below-itself"));
        }
        UnitRules.mayLieBelow(parent, unit.kind());
        long number =
                sql.select(UNIT.NUMBER).from(UNIT).where(UNIT.ID.eq(unit.id())).fetchSingle(UNIT.NUMBER);
        Condition subtree = Within.subtree(UNIT.PATH, unit.path());
        var deepest = sql.select(DSL.max(UNIT.DEPTH), DSL.max(DSL.length(UNIT.PATH)))
                .from(UNIT)
                .where(subtree)
                .fetchSingle();
        UnitPath path = UnitRules.below(parent.path(), number);
        int deeper = path.depth() - unit.path().depth();
        int longer = path.text().length() - unit.path().text().length();
        UnitRules.mayBeAsDeep(deepest.value1() + deeper, deepest.value2() + longer);
        if (sql.dialect() != SQLDialect.SQLITE) {
            // Whoever is just putting something below one of these finishes first, and is then seen by what follows.
            sql.select(UNIT.NUMBER).from(UNIT).where(subtree).forUpdate().execute();
        }
        sql.update(UNIT)
                .set(UNIT.PATH, UnitPaths.moved(UNIT.PATH, unit.path(), path))
                .set(UNIT.DEPTH, UNIT.DEPTH.plus(deeper))
                .where(subtree)
                .execute();
        UnitPaths.move(sql, unit.path(), path);
    }

    private void record(OrganisationUnit before, OrganisationUnit after, @Nullable String reason) {
        List<FieldChange> changes = new ArrayList<>();
        Map<String, String> had = fields(before);
        fields(after).forEach((field, value) -> {
            String was = had.get(field);
            if (!value.equals(was)) {
                changes.add(new FieldChange(field, was, value));
            }
        });
        if (!changes.isEmpty()) {
            journal.record(new Happening(
                    Action.CHANGE,
                    new Subject(
                            Subject.Kind.UNIT,
                            after.id().toString(),
                            after.identification().name()),
                    before.path().common(after.path()).orElse(null),
                    changes,
                    reason));
        }
    }

    private Map<String, String> fields(OrganisationUnit unit) {
        Map<String, String> fields = new HashMap<>();
        fields.put("/code", unit.identification().code());
        fields.put("/name", unit.identification().name());
        fields.put("/active", Boolean.toString(unit.active()));
        UUID parent = unit.parent();
        if (parent != null) {
            fields.put("/parentId", parent.toString());
        }
        return fields;
    }

    /** The next numbers of units, of which the last is returned; holds the tree until the transaction ends. */
    private long numbers(int count) {
        return sql.update(COUNTER)
                .set(COUNTER.LAST, COUNTER.LAST.plus(count))
                .where(COUNTER.NAME.eq("unit"))
                .returningResult(COUNTER.LAST)
                .fetchSingle()
                .value1();
    }

    private void refuseTaken(@Nullable UUID parent, String code) {
        if (parent != null && sql.fetchExists(UNIT, UNIT.PARENT_ID.eq(parent).and(UNIT.CODE.eq(code)))) {
            throw new Refused(new Refusal.Taken("code", code));
        }
    }

    /** A unit below which somebody may put others. */
    private OrganisationUnit within(UUID id, Scope by) {
        OrganisationUnit unit = find(id, by).orElseThrow(Refused.absent("unit", id));
        if (!by.coversSubtree(unit.path())) {
            throw new Refused(new Refusal.OutOfReach("parentId"));
        }
        return unit;
    }

    private Optional<OrganisationUnit> byId(UUID id) {
        return sql.selectFrom(UNIT).where(UNIT.ID.eq(id)).fetchOptional(UnitRows::unit);
    }
}
