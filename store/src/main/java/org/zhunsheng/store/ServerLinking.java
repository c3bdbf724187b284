package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.JOURNAL_ENTRY;
import static org.zhunsheng.store.tables.Tables.JOURNAL_HEAD;

import java.util.ArrayList;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.zhunsheng.journal.HashChain;

/**
 * Links an entry to the chain where the chain is kept: the server numbers it and counts its hash itself, as {@link HashChain}
 * says. So nobody has to hear the last link first, and the chain is held for no longer than the server takes to write it down.
 * Only PostgreSQL has the digest, and only SHA-256. Where the head is gone nothing can be added: the number is absent then, which
 * its table does not take.
 */
final class ServerLinking {
    /** What is hashed of an entry behind its number and the hash of the one before. */
    private static final Param<byte[]> HASHED = KeptStatement.blank("hashed", DSL.field("hashed", SQLDataType.BLOB));

    private static final KeptStatement LINK = new KeptStatement(ServerLinking::link);

    private ServerLinking() {}

    /** Whether the server can do it: relatives of PostgreSQL, and versions before 11, may have no such function. */
    static boolean isFor(DSLContext sql, ChainDigest digest) {
        return sql.dialect() == SQLDialect.POSTGRES
                && digest == ChainDigest.SHA_256
                && sql.fetchExists(
                        DSL.table("pg_proc"), DSL.field("proname", String.class).eq("sha256"));
    }

    /**
     * Adds entries to a chain that is held already.
     *
     * @param rows the rows of their table; what stands there for number and hashes is left to the server
     * @param hashed of each, {@link HashChain#contents}
     */
    static void link(Outbox outbox, List<Object[]> rows, List<byte[]> hashed) {
        for (int i = 0; i < rows.size(); i++) {
            outbox.put(LINK.row(JOURNAL_ENTRY, rows.get(i)).with(HASHED, hashed.get(i)));
        }
    }

    private static Query link(DSLContext sql) {
        Field<Long> number = JOURNAL_HEAD.SEQUENCE.plus(DSL.inline(1L));
        List<Field<?>> row = new ArrayList<>();
        for (Field<?> column : JOURNAL_ENTRY.fields()) {
            row.add(KeptStatement.blank(column));
        }
        row.set(JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.SEQUENCE), number);
        row.set(JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.PREVIOUS_HASH), JOURNAL_HEAD.HASH);
        row.set(JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.HASH), hash(DSL.cast(number, SQLDataType.VARCHAR)));
        CommonTableExpression<Record2<Long, String>> link = DSL.name("link")
                .as(sql.insertInto(JOURNAL_ENTRY, JOURNAL_ENTRY.fields())
                        .select(sql.select(row)
                                .from(DSL.select(DSL.inline(1)).asTable("once"))
                                .leftJoin(JOURNAL_HEAD)
                                .on(DSL.trueCondition()))
                        .returningResult(JOURNAL_ENTRY.SEQUENCE, JOURNAL_ENTRY.HASH));
        return sql.with(link)
                .update(JOURNAL_HEAD)
                .set(JOURNAL_HEAD.SEQUENCE, link.field(JOURNAL_ENTRY.SEQUENCE))
                .set(JOURNAL_HEAD.HASH, link.field(JOURNAL_ENTRY.HASH))
                .from(link);
    }

    /** Each text as its length in eight bytes and its bytes, as {@link HashChain} does it. */
    private static Field<String> hash(Field<String> number) {
        return DSL.field(
                "encode(sha256(int8send(octet_length({0})) || convert_to({0}, 'UTF8')"
                        + " || int8send(octet_length({1})) || convert_to({1}, 'UTF8') || {2}), 'hex')",
                String.class, number, JOURNAL_HEAD.HASH, HASHED);
    }
}
