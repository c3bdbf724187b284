package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.DOCUMENT;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_DOCUMENT;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Breakdown;
import org.zhunsheng.planning.NewProject;
import org.zhunsheng.planning.ProjectChange;
import org.zhunsheng.planning.ProjectCounts;
import org.zhunsheng.planning.ProjectPage;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectRevision;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Projects;
import org.zhunsheng.planning.Saved;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/** The projects in their tables: what is asked. What changes them stands in {@link ProjectWriting}. */
public final class ProjectsTable implements Projects {
    private static final int FETCHED_AT_ONCE = 500;
    private static final int MOST_OF_A_UNIT = 10_000;

    private final DSLContext sql;
    private final ProjectWriting writing;

    /** @param changed hears of each project that is changed or deleted */
    ProjectsTable(DSLContext sql, JournalTable journal, Consumer<UUID> changed) {
        this.sql = sql;
        this.writing = new ProjectWriting(sql, journal, changed);
    }

    @Override
    public Optional<ProjectRecord> find(UUID id, Scope scope) {
        return records(PROJECT.ID.eq(id).and(ProjectConditions.within(scope)), 1).stream()
                .findFirst();
    }

    @Override
    public List<ProjectRecord> find(Collection<UUID> ids, Scope scope) {
        Map<UUID, ProjectRecord> found = new HashMap<>();
        records(PROJECT.ID.in(ids).and(ProjectConditions.within(scope)), ids.size())
                .forEach(record -> found.put(record.summary().id(), record));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Whole projects, by some columns first and then in the order of their documents. */
    private List<ProjectRecord> records(Condition which, int most, Field<?>... first) {
        List<OrderField<?>> order = new ArrayList<>(List.of(first));
        order.add(PROJECT.DOCUMENT_POSITION.asc().nullsLast());
        order.add(PROJECT.ID);
        List<Record> rows = sql.select(ProjectRows.SUMMARY)
                .select(PROJECT.MONEY_UNIT, PROJECT_REVISION.CONTENT)
                .from(PROJECT)
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .join(PROJECT_REVISION)
                .on(PROJECT_REVISION.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_REVISION.REVISION.eq(PROJECT.REVISION))
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch();
        Map<UUID, List<ProjectRecord.Source>> sources =
                sources(rows.stream().map(row -> row.get(PROJECT.ID)).toList());
        return rows.stream()
                .map(row -> new ProjectRecord(
                        ProjectRows.summary(row),
                        MoneyUnit.valueOf(row.get(PROJECT.MONEY_UNIT)),
                        row.get(PROJECT_REVISION.CONTENT),
                        sources.getOrDefault(row.get(PROJECT.ID), List.of())))
                .toList();
    }

    private Map<UUID, List<ProjectRecord.Source>> sources(Collection<UUID> projects) {
        return sql.select()
                .from(PROJECT_DOCUMENT)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PROJECT_DOCUMENT.DOCUMENT_ID))
                .where(PROJECT_DOCUMENT.PROJECT_ID.in(projects))
                .orderBy(DOCUMENT.ACCEPTED_AT, DOCUMENT.ID)
                .fetchGroups(
                        row -> row.get(PROJECT_DOCUMENT.PROJECT_ID),
                        row -> new ProjectRecord.Source(
                                row.get(DOCUMENT.ID),
                                row.get(PROJECT_DOCUMENT.DOCUMENT_POSITION),
                                row.get(DOCUMENT.TITLE),
                                DocumentKind.valueOf(row.get(DOCUMENT.KIND)),
                                row.get(DOCUMENT.FILE_NAME),
                                row.get(DOCUMENT.IMPORT_ID),
                                new Trace(
                                        row.get(DOCUMENT.ACCEPTED_AT),
                                        row.get(DOCUMENT.ACCEPTED_BY),
                                        row.get(DOCUMENT.ACCEPTED_BY_NAME))));
    }

    @Override
    public ProjectPage list(ProjectQuery query, Scope scope) {
        Condition which = ProjectConditions.of(sql, query.filter(), scope);
        var whole = sql.select(
                        DSL.count(),
                        DSL.sum(PROJECT.BUDGET_SUM),
                        DSL.count(PROJECT.BUDGET_ORDER).minus(DSL.count(PROJECT.BUDGET_SUM)))
                .from(PROJECT)
                .where(which)
                .fetchSingle();
        BigDecimal sum = whole.value2() == null
                ? BigDecimal.ZERO
                : Amount.unscaled(whole.value2().toBigIntegerExact());
        if (whole.value3() > 0) {
            sum = sum.add(extraordinary(which));
        }
        List<ProjectSummary> items = page(query, which).fetch(ProjectRows::summary);
        return new ProjectPage(items, whole.value1(), new Money(plain(sum)));
    }

    /**
     * The lines of one page. Which ones they are is found out first, as far as the projects alone say it: then the names of
     * fifty units are looked up and not those of a hundred thousand.
     */
    ResultQuery<Record> page(ProjectQuery query, Condition which) {
        SelectConditionStep<Record> lines = sql.select(ProjectRows.SUMMARY)
                .from(PROJECT)
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .where(DSL.noCondition());
        var order = ProjectConditions.order(query);
        int size = query.page().size();
        long offset = query.page().offset();
        return query.sort() == ProjectQuery.Sort.UNIT
                ? lines.and(which).orderBy(order).limit(size).offset(offset)
                : lines.and(PROJECT.ID.in(DSL.select(PROJECT.ID)
                                .from(PROJECT)
                                .where(which)
                                .orderBy(order)
                                .limit(size)
                                .offset(offset)))
                        .orderBy(order);
    }

    /** The budgets that the database cannot add up exactly, added up. */
    private BigDecimal extraordinary(Condition which) {
        return sql
                .select(PROJECT.BUDGET)
                .from(PROJECT)
                .where(which)
                .and(PROJECT.BUDGET_ORDER.isNotNull())
                .and(PROJECT.BUDGET_SUM.isNull())
                .fetch(row -> new BigDecimal(row.value1()))
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal bare = sum.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public void each(ProjectQuery query, Scope scope, long most, Consumer<ProjectSummary> to) {
        try (Cursor<Record> rows = sql.select(ProjectRows.SUMMARY)
                .from(PROJECT)
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .where(ProjectConditions.of(sql, query.filter(), scope))
                .orderBy(ProjectConditions.order(query))
                .limit(most)
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy()) {
            rows.forEach(row -> to.accept(ProjectRows.summary(row)));
        }
    }

    @Override
    public List<ProjectRevision> history(UUID id, Scope scope) {
        return sql.select(PROJECT_REVISION.REVISION, PROJECT_REVISION.SAVED_AT, PROJECT_REVISION.SAVED_BY)
                .select(PROJECT_REVISION.SAVED_BY_NAME, PROJECT_REVISION.ACTION, PROJECT_REVISION.REASON)
                .from(PROJECT_REVISION)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PROJECT_REVISION.PROJECT_ID))
                .where(PROJECT.ID.eq(id))
                .and(ProjectConditions.within(scope))
                .orderBy(PROJECT_REVISION.REVISION.desc())
                .fetch(ProjectWriting::revision);
    }

    @Override
    public Optional<String> content(UUID id, long revision, Scope scope) {
        return sql.select(PROJECT_REVISION.CONTENT)
                .from(PROJECT_REVISION)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PROJECT_REVISION.PROJECT_ID))
                .where(PROJECT.ID.eq(id))
                .and(PROJECT_REVISION.REVISION.eq(revision))
                .and(ProjectConditions.within(scope))
                .fetchOptional(PROJECT_REVISION.CONTENT);
    }

    @Override
    public List<ProjectRecord> companions(UUID id, Scope scope, int most) {
        Record one = sql.select(
                        PROJECT.UNIT_ID, PROJECT.UNIT_PATH, PROJECT.BUDGET_YEAR, PROJECT.KIND, PROJECT.DOCUMENT_ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(id))
                .and(ProjectConditions.within(scope))
                .fetchOne();
        if (one == null) {
            return List.of();
        }
        UUID document = one.get(PROJECT.DOCUMENT_ID);
        Condition same =
                PROJECT.UNIT_ID.eq(one.get(PROJECT.UNIT_ID)).and(PROJECT.BUDGET_YEAR.eq(one.get(PROJECT.BUDGET_YEAR)));
        Condition from = document == null
                ? PROJECT.DOCUMENT_ID.isNull().and(PROJECT.KIND.eq(one.get(PROJECT.KIND)))
                : PROJECT.DOCUMENT_ID.eq(document);
        return records(same.and(from).and(ProjectConditions.within(scope)), most);
    }

    @Override
    public List<ProjectRecord> ofUnit(UUID unit, FiscalYear year, Scope scope) {
        Condition of = PROJECT.UNIT_ID.eq(unit).and(PROJECT.BUDGET_YEAR.eq(year.year()));
        return records(of.and(ProjectConditions.within(scope)), MOST_OF_A_UNIT);
    }

    @Override
    public List<ProjectRecord> book(UnitPath unit, FiscalYear year, Scope scope, int most) {
        return records(inBook(unit, year, scope), most, PROJECT.UNIT_PATH);
    }

    @Override
    public Map<UUID, String> bookNames(UnitPath unit, FiscalYear year, Scope scope) {
        return named(inBook(unit, year, scope));
    }

    private static Condition inBook(UnitPath unit, FiscalYear year, Scope scope) {
        Condition of = Within.subtree(PROJECT.UNIT_PATH, unit).and(PROJECT.BUDGET_YEAR.eq(year.year()));
        return of.and(ProjectConditions.within(scope));
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Scope scope) {
        return new ProjectSearch(sql).hits(query, scope);
    }

    @Override
    public ProjectRecord create(NewProject project, Act act) {
        UUID id = writing.create(project, act);
        return records(PROJECT.ID.eq(id), 1).get(0);
    }

    @Override
    public Saved revise(ProjectChange change, Scope scope, Act act) {
        ProjectRecord now = find(change.project(), scope).orElse(null);
        Saved refusal = refusal(now, change.expected());
        if (now == null || refusal != null) {
            return refusal == null ? new Saved.Absent() : refusal;
        }
        if (change.content().text().equals(now.content())) {
            return new Saved.Done(now);
        }
        boolean done = writing.revise(change, now, act);
        ProjectRecord after = find(change.project(), scope).orElse(now);
        return done ? new Saved.Done(after) : new Saved.Stale(after);
    }

    private static @Nullable Saved refusal(@Nullable ProjectRecord now, long expected) {
        if (now == null) {
            return new Saved.Absent();
        }
        if (now.summary().revision() != expected) {
            return new Saved.Stale(now);
        }
        return now.summary().stage().isOpen() ? null : new Saved.Closed(now);
    }

    @Override
    public void link(UUID project, NewProject.Origin from) {
        writing.link(project, from);
    }

    @Override
    public Saved delete(UUID id, long expected, Scope scope, Act act) {
        ProjectRecord now = find(id, scope).orElse(null);
        Saved refusal = refusal(now, expected);
        if (now == null || refusal != null) {
            return refusal == null ? new Saved.Absent() : refusal;
        }
        boolean inForce =
                sql.fetchExists(PROJECT_LIFE, PROJECT_LIFE.PROJECT_ID.eq(id).and(PROJECT_LIFE.IN_FORCE.gt(0)));
        if (inForce) {
            return new Saved.Closed(now);
        }
        return writing.delete(now, act) ? new Saved.Done(now) : new Saved.Stale(now);
    }

    @Override
    public void judge(Collection<Verdict> verdicts) {
        writing.judge(verdicts);
    }

    @Override
    public Map<UUID, Breakdown> breakdowns(Collection<UUID> projects) {
        return new ProjectFindings(sql).of(projects);
    }

    @Override
    public List<UUID> unjudged(@Nullable UUID after, int most) {
        return sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.REVIEW_SCORE.isNull())
                .and(PROJECT.DELETED_AT.isNull())
                .and(after == null ? DSL.noCondition() : PROJECT.ID.gt(after))
                .orderBy(PROJECT.ID)
                .limit(most)
                .fetch(PROJECT.ID);
    }

    @Override
    public ProjectCounts counts(FiscalYear year, Scope scope) {
        var counts = sql.select(
                        DSL.count(),
                        DSL.count().filterWhere(PROJECT.STAGE.eq(Stage.DRAFT.name())),
                        DSL.count().filterWhere(PROJECT.BLOCK_COUNT.gt(0).or(PROJECT.ERROR_COUNT.gt(0))))
                .from(PROJECT)
                .where(ProjectConditions.within(scope))
                .and(PROJECT.BUDGET_YEAR.eq(year.year()))
                .fetchSingle();
        return new ProjectCounts(counts.value1(), counts.value2(), counts.value3());
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Scope scope) {
        return named(PROJECT.ID.in(ids).and(ProjectConditions.within(scope)));
    }

    private Map<UUID, String> named(Condition which) {
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.select(PROJECT.ID, PROJECT.NAME)
                .from(PROJECT)
                .where(which)
                .forEach(row -> names.put(row.value1(), row.value2() == null ? "" : row.value2()));
        return names;
    }
}
