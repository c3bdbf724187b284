package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_FINDING;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.SearchWords;

/** What a question about projects means in SQL. */
final class ProjectConditions {
    private ProjectConditions() {}

    /** A project that is there, within a scope. */
    static Condition within(Scope scope) {
        return Within.scope(PROJECT.UNIT_PATH, scope).and(PROJECT.DELETED_AT.isNull());
    }

    /**
     * Whether one project that is named by its id is there. Put like this it asks for no index of all those that are there: a
     * database that has not yet counted a new table takes such an index for a way as short as the id.
     */
    static Condition isThere() {
        return DSL.coalesce(PROJECT.DELETED_AT, DSL.inline(Instant.EPOCH, PROJECT.DELETED_AT))
                .eq(DSL.inline(Instant.EPOCH, PROJECT.DELETED_AT));
    }

    static Condition of(DSLContext sql, ProjectQuery.Filter filter, Scope scope) {
        Condition all = within(scope);
        if (filter.year() != null) {
            all = all.and(PROJECT.BUDGET_YEAR.eq(filter.year().year()));
        }
        if (filter.units() != null) {
            all = all.and(of(filter.units()));
        }
        if (filter.stage() != null) {
            all = all.and(PROJECT.STAGE.eq(filter.stage().name()));
        }
        if (filter.kind() != null) {
            all = all.and(PROJECT.KIND.eq(filter.kind().name()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            all = all.and(named(sql, filter.text().strip(), scope.isWhole() && filter.units() == null));
        }
        return all.and(in(filter.money())).and(audited(filter.audited()));
    }

    private static Condition of(ProjectQuery.Units units) {
        return units.alone()
                ? PROJECT.UNIT_PATH.eq(units.top().text())
                : Within.subtree(PROJECT.UNIT_PATH, units.top());
    }

    /**
     * The text of the row decides. Among all projects the index of words narrows the rows down; in a part of them, that part
     * is the shorter way, since the index would name those of everybody else as well.
     */
    private static Condition named(DSLContext sql, String text, boolean amongAll) {
        Condition stands = PROJECT.FIND_KEY.contains(Columns.folded(text));
        if (!amongAll) {
            return stands;
        }
        List<String> terms = SearchWords.terms(text);
        boolean pairs = terms.stream().allMatch(term -> term.codePointCount(0, term.length()) > 1);
        // A printed number is no part of the index, so what could be one is looked up without it.
        boolean couldBeNumber = text.codePoints().anyMatch(Character::isDigit) || !pairs || terms.isEmpty();
        return couldBeNumber
                ? stands
                : stands.and(new ProjectWords(sql).couldHave(terms).or(PROJECT.NUMBER.contains(text)));
    }

    private static Condition in(ProjectQuery.MoneyRange money) {
        Condition range = DSL.noCondition();
        if (money.least() != null) {
            range = range.and(PROJECT.BUDGET_ORDER.ge(Amount.bound(money.least().yuan())));
        }
        if (money.most() != null) {
            range = range.and(PROJECT.BUDGET_ORDER.le(Amount.bound(money.most().yuan())));
        }
        return range;
    }

    private static Condition audited(ProjectQuery.Audited audited) {
        Condition all = audited.worst() == null ? DSL.noCondition() : atLeast(audited.worst());
        if (audited.rule() != null) {
            all = all.and(DSL.exists(DSL.selectOne()
                    .from(PROJECT_FINDING)
                    .where(PROJECT_FINDING.PROJECT_ID.eq(PROJECT.ID))
                    .and(PROJECT_FINDING.RULE.eq(audited.rule()))));
        }
        if (audited.function() != null) {
            all = all.and(
                    audited.function().equals(ProjectQuery.Audited.NO_FUNCTION)
                            ? PROJECT.FUNCTION_ID.isNull()
                            : PROJECT.FUNCTION_ID.eq(audited.function()));
        }
        return all;
    }

    private static Condition atLeast(Severity severity) {
        List<Field<Integer>> counts = new ArrayList<>();
        counts.add(PROJECT.BLOCK_COUNT);
        if (severity.compareTo(Severity.ERROR) >= 0) {
            counts.add(PROJECT.ERROR_COUNT);
        }
        if (severity.compareTo(Severity.WARN) >= 0) {
            counts.add(PROJECT.WARN_COUNT);
        }
        if (severity.compareTo(Severity.INFO) >= 0) {
            counts.add(PROJECT.INFO_COUNT);
        }
        return DSL.or(counts.stream().map(count -> count.gt(0)).toList());
    }

    /** The order of a list; equal ones follow in the order in which they were made, so that no page repeats a line. */
    static List<SortField<?>> order(ProjectQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : fields(query.sort())) {
            order.add(
                    query.descending() ? field.desc().nullsLast() : field.asc().nullsLast());
        }
        order.add(query.descending() ? PROJECT.ID.desc() : PROJECT.ID.asc());
        return order;
    }

    private static List<Field<?>> fields(ProjectQuery.Sort sort) {
        return switch (sort) {
            case NAME -> List.of(PROJECT.NAME);
            case CODE -> List.of(PROJECT.CODE);
            case NUMBER -> List.of(PROJECT.NUMBER_ORDER, PROJECT.NUMBER);
            case UNIT -> List.of(UNIT.NAME, PROJECT.UNIT_PATH);
            case BUDGET -> List.of(PROJECT.BUDGET_ORDER);
            case UPDATED_AT -> List.of(PROJECT.SAVED_AT);
            case FINDINGS -> List.of(PROJECT.FINDING_ORDER);
            case REVIEW_SCORE -> List.of(PROJECT.REVIEW_ORDER);
        };
    }
}
