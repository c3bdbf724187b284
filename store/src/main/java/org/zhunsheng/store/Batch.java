package org.zhunsheng.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Many rows put into one table in one go. */
final class Batch {
    private Batch() {}

    /** Inserts rows whose values stand in the order of the table's columns. */
    static <R extends Record> void insert(DSLContext sql, Table<R> table, List<Object[]> rows) {
        if (rows.size() == 1) {
            sql.insertInto(table).values(rows.getFirst()).execute(); // which takes half as long as a batch of one
        } else if (!rows.isEmpty()) {
            sql.batch(sql.insertInto(table).values(new Object[table.fields().length]))
                    .bind(rows.toArray(new Object[0][]))
                    .execute();
        }
    }
}
