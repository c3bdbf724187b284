package org.zhunsheng.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.tables.DefaultSchema;
import org.zhunsheng.store.tables.Tables;

/**
 * Every table that keeps the path of a unit beside its own data, so that a scope is one range of its own index: all that
 * have a column {@code unit_path}. When a unit moves, these move along; a new table with such a column is among them by its
 * name alone. The journal is not: what was put on record stays as it was, under the path that the unit had then, and no path
 * is ever used again.
 */
final class UnitPaths {
    private UnitPaths() {}

    /** What a column has to be called to move along. */
    static final String COLUMN = "unit_path";

    /** The tables that follow a unit when it moves. */
    static final List<Table<?>> FOLLOWING = DefaultSchema.DEFAULT_SCHEMA
            .tableStream()
            .filter(table -> table.field(COLUMN) != null && !table.equals(Tables.JOURNAL_ENTRY))
            .<Table<?>>map(table -> table)
            .toList();

    /** Puts everything that belongs to a unit, or to one below it, where the unit has gone. */
    static void move(DSLContext sql, UnitPath from, UnitPath to) {
        Field<String> path = DSL.field(DSL.name(COLUMN), String.class);
        for (Table<?> table : FOLLOWING) {
            sql.update(table)
                    .set(path, moved(path, from, to))
                    .where(Within.subtree(path, from))
                    .execute();
        }
    }

    /** The path of what lies below one unit as it is below another. */
    static Field<String> moved(Field<String> path, UnitPath from, UnitPath to) {
        return DSL.inline(to.text()).concat(DSL.substring(path, from.text().length() + 1));
    }
}
