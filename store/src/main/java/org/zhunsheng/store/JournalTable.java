package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.JOURNAL_ENTRY;
import static org.zhunsheng.store.tables.Tables.JOURNAL_HEAD;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.HashChain;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.tables.tables.records.JournalHeadRecord;

/** The journal in its table. What is recorded waits for the end of the transaction, so that the chain is held only briefly. */
public final class JournalTable implements Journal {
    private static final int HEAD = 1;

    private final DSLContext sql;
    private final HashChain chain;
    private final List<Happening> waiting = new ArrayList<>();

    JournalTable(DSLContext sql, ChainDigest digest) {
        this.sql = sql;
        this.chain = new HashChain(digest::fresh);
    }

    /** Begins the chain of a new database. Returns what this one is hashed with. */
    static ChainDigest begin(Database database, ChainDigest wanted) throws SQLException {
        try (Connection connection = database.writing()) {
            DSLContext sql = Store.sql(database, connection);
            String algorithm =
                    sql.select(JOURNAL_HEAD.ALGORITHM).from(JOURNAL_HEAD).fetchOne(JOURNAL_HEAD.ALGORITHM);
            if (algorithm == null) {
                algorithm = wanted.name();
                sql.insertInto(JOURNAL_HEAD)
                        .values(HEAD, 0L, new HashChain(wanted::fresh).beginning(), algorithm)
                        .onConflictDoNothing()
                        .execute();
            }
            connection.commit();
            return ChainDigest.valueOf(algorithm);
        }
    }

    @Override
    public void record(Happening happening) {
        waiting.add(happening);
    }

    /** How many entries the chain has. */
    public long length() {
        return sql.select(JOURNAL_HEAD.SEQUENCE)
                .from(JOURNAL_HEAD)
                .fetchSingle()
                .value1();
    }

    /** Links what was recorded to the chain. */
    void close(Act act) {
        if (waiting.isEmpty()) {
            return;
        }
        Act kept = new Act(
                act.actor(), act.actorName(), act.at().truncatedTo(ChronoUnit.MILLIS), act.from(), act.requestId());
        // The empty change takes the row's lock: whoever else wants to add to the chain waits until we are done.
        JournalHeadRecord head =
                sql.update(JOURNAL_HEAD).set(JOURNAL_HEAD.ID, HEAD).returning().fetchSingle();
        long sequence = head.getSequence();
        String hash = head.getHash();
        List<Object[]> rows = new ArrayList<>();
        for (Happening happening : waiting) {
            sequence++;
            JournalEntry entry = chain.link(sequence, kept, happening, hash);
            rows.add(row(entry));
            hash = entry.hash();
        }
        Batch.insert(sql, JOURNAL_ENTRY, rows);
        sql.update(JOURNAL_HEAD)
                .set(JOURNAL_HEAD.SEQUENCE, sequence)
                .set(JOURNAL_HEAD.HASH, hash)
                .execute();
        waiting.clear();
    }

    private static Object[] row(JournalEntry entry) {
        Happening what = entry.happening();
        UnitPath unit = what.unit();
        return new Object[] {
            entry.sequence(),
            entry.act().at(),
            entry.act().actor(),
            entry.act().actorName(),
            entry.act().from(),
            entry.act().requestId(),
            what.action().name(),
            what.subject().kind().name(),
            what.subject().id(),
            what.subject().name(),
            unit == null ? null : unit.text(),
            what.reason(),
            FieldChanges.json(what.changes()),
            entry.previousHash(),
            entry.hash()
        };
    }
}
