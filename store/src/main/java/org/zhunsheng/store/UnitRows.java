package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.UNIT;
import static org.zhunsheng.store.tables.Tables.UNIT_GRAM;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.store.tables.tables.records.UnitRecord;

/** Units as they are read: only those that a scope sees. */
final class UnitRows {
    private final DSLContext sql;

    UnitRows(DSLContext sql) {
        this.sql = sql;
    }

    static OrganisationUnit unit(UnitRecord row) {
        return new OrganisationUnit(
                row.getId(),
                row.getParentId(),
                UnitKind.valueOf(row.getKind()),
                new OrganisationUnit.Identification(row.getCode(), row.getName()),
                new UnitPath(row.getPath()),
                row.getActive(),
                row.getRevision());
    }

    /** Whether a unit is seen. Who sees all is asked nothing, so that the database need not choose between two indexes. */
    static Condition seen(Scope scope) {
        return scope.isWhole() ? DSL.noCondition() : Within.scope(UNIT.PATH, scope);
    }

    List<OrganisationUnit> all(Condition condition) {
        return sql.selectFrom(UNIT).where(condition).orderBy(UNIT.PATH).fetch(UnitRows::unit);
    }

    Page<OrganisationUnit> page(UnitQuery query, Scope scope) {
        Condition condition = matching(query, scope);
        List<OrganisationUnit> items = rows(query, condition).fetch(UnitRows::unit);
        long total = query.slice().total(items.size(), () -> sql.fetchCount(UNIT, condition));
        return new Page<>(items, query.slice(), total);
    }

    /** The query of a page, to be run or explained. */
    ResultQuery<UnitRecord> rows(UnitQuery query, Condition condition) {
        SelectConditionStep<UnitRecord> matching = sql.selectFrom(UNIT).where(condition);
        return matching.orderBy(order(query), UNIT.NUMBER.asc())
                .limit(query.slice().size())
                .offset(query.slice().offset());
    }

    /** What a query asks for, within a scope. */
    Condition matching(UnitQuery query, Scope scope) {
        Condition condition = seen(scope);
        UUID parent = query.parent();
        if (parent != null) {
            condition = condition.and(UNIT.PARENT_ID.eq(parent));
        }
        UnitKind kind = query.kind();
        if (kind != null) {
            condition = condition.and(UNIT.KIND.eq(kind.name()));
        }
        String text = query.text() == null ? "" : query.text().strip();
        return text.isEmpty() ? condition : condition.and(named(text, scope.isWhole()));
    }

    /**
     * Among all units each of the two ways to be found goes by an index of its own. Below that, the scope's own range is the
     * shortest way, and its units are looked at one by one.
     */
    private Condition named(String text, boolean amongAll) {
        if (text.indexOf('\0') >= 0) {
            return DSL.falseCondition();
        }
        Condition code = UNIT.CODE.ge(text).and(UNIT.CODE.lt(Grams.behind(text)));
        if (!Grams.hasPairs(text)) {
            return code.or(UNIT.NAME.ge(text).and(UNIT.NAME.lt(Grams.behind(text))));
        }
        if (!amongAll) {
            return code.or(Grams.holds(UNIT.NAME, text));
        }
        Condition name = Grams.among(sql, UNIT.NUMBER, UNIT_GRAM.GRAM, UNIT_GRAM.UNIT_NUMBER, text)
                .and(Grams.holds(UNIT.NAME, text));
        return UNIT.NUMBER.in(DSL.select(UNIT.NUMBER)
                .from(UNIT)
                .where(code)
                .unionAll(DSL.select(UNIT.NUMBER).from(UNIT).where(name)));
    }

    private static SortField<?> order(UnitQuery query) {
        var column =
                switch (query.order().by()) {
                    case CODE -> UNIT.CODE;
                    case NAME -> UNIT.NAME;
                    case PLACE -> UNIT.PATH;
                };
        return query.order().descending() ? column.desc() : column.asc();
    }
}
