package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.JOURNAL_ENTRY;
import static org.zhunsheng.store.tables.Tables.JOURNAL_HEAD;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.ChainVerdict;
import org.zhunsheng.journal.ChainVerifier;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.HashChain;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/** The journal in its table. What is recorded waits for the end of the transaction, so that the chain is held only briefly. */
public final class JournalTable implements Journal {
    private static final int HEAD = 1;

    private static final int PROGRESS = 1000;

    /** So many entries go one by one with what else is sent; more are sent as a batch. */
    private static final int FEW = 4;

    private static final KeptStatement HELD = new KeptStatement(sql -> {
        var head = sql.select(JOURNAL_HEAD.SEQUENCE, JOURNAL_HEAD.HASH).from(JOURNAL_HEAD);
        // Whoever else wants to add to the chain waits until we are done; in one file only one writes anyway.
        return sql.dialect() == SQLDialect.SQLITE ? head : head.forUpdate();
    });
    private static final KeptStatement ENTRY = KeptStatement.insertInto(JOURNAL_ENTRY);
    private static final int NUMBER = JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.SEQUENCE);
    private static final int PREVIOUS_HASH = JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.PREVIOUS_HASH);
    private static final int OWN_HASH = JOURNAL_ENTRY.indexOf(JOURNAL_ENTRY.HASH);
    private static final Param<Long> SEQUENCE = KeptStatement.blank(JOURNAL_HEAD.SEQUENCE);
    private static final Param<String> HASH = KeptStatement.blank(JOURNAL_HEAD.HASH);
    private static final KeptStatement NEXT_HEAD = new KeptStatement(
            sql -> sql.update(JOURNAL_HEAD).set(JOURNAL_HEAD.SEQUENCE, SEQUENCE).set(JOURNAL_HEAD.HASH, HASH));

    private final Outbox outbox;
    private final DSLContext sql;
    private final JournalRows rows;
    private final Chaining chaining;
    private final HashChain chain;
    private final List<Happening> waiting = new ArrayList<>();

    /** One that is only read. */
    JournalTable(DSLContext sql, ChainDigest digest) {
        this(new Outbox(sql), new Chaining(digest, false));
    }

    JournalTable(Outbox outbox, Chaining chaining) {
        this.outbox = outbox;
        this.sql = outbox.sql();
        this.rows = new JournalRows(sql);
        this.chaining = chaining;
        this.chain = new HashChain(chaining.digest()::fresh);
    }

    /** Begins the chain of a new database. Returns how this one is linked. */
    static Chaining begin(Database database, ChainDigest wanted) throws SQLException {
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
            ChainDigest digest = ChainDigest.valueOf(algorithm);
            Chaining chaining = new Chaining(digest, ServerLinking.isFor(sql, digest));
            connection.commit();
            return chaining;
        }
    }

    @Override
    public void record(Happening happening) {
        waiting.add(happening);
    }

    @Override
    public Optional<JournalEntry> find(long sequence, Scope scope) {
        return sql.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.SEQUENCE.eq(sequence).and(JournalRows.seen(scope)))
                .fetchOptional(JournalRows::entry);
    }

    @Override
    public Page<JournalEntry> list(JournalQuery query, Scope scope) {
        Condition condition = JournalRows.matching(query, scope);
        List<JournalEntry> items = sql.selectFrom(JOURNAL_ENTRY)
                .where(condition)
                .orderBy(JOURNAL_ENTRY.SEQUENCE.desc())
                .limit(query.slice().size())
                .offset(query.slice().offset())
                .fetch(JournalRows::entry);
        long total = query.slice().total(items.size(), () -> sql.fetchCount(JOURNAL_ENTRY, condition));
        return new Page<>(items, query.slice(), total);
    }

    @Override
    public List<JournalEntry> after(long sequence, Set<Action> actions, Scope scope, int most) {
        return sql.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.SEQUENCE.gt(sequence))
                .and(JOURNAL_ENTRY.ACTION.in(actions.stream().map(Action::name).toList()))
                .and(rows.isAboutProjectOf(scope))
                .orderBy(JOURNAL_ENTRY.SEQUENCE)
                .limit(most)
                .fetch(JournalRows::entry);
    }

    @Override
    public ChainHead head() {
        return rows.head();
    }

    /** How many entries the chain has. */
    public long length() {
        return head().sequence();
    }

    @Override
    public ChainVerdict verify(List<ChainHead> noted, LongConsumer progress) {
        ChainVerifier verifier = new ChainVerifier(chain, head(), true, noted);
        try (Cursor<? extends Record> all = rows.stream(DSL.noCondition())) {
            for (Record row : all) {
                long sequence = row.get(JOURNAL_ENTRY.SEQUENCE);
                if (!counted(verifier, row, sequence)) {
                    break;
                }
                if (sequence % PROGRESS == 0) {
                    progress.accept(sequence);
                }
            }
        }
        return verifier.end();
    }

    private static boolean counted(ChainVerifier verifier, Record row, long sequence) {
        try {
            return verifier.count(JournalRows.strict(row));
        } catch (JournalRows.UnreadableEntry unreadable) {
            verifier.unreadable(sequence);
            return false;
        }
    }

    /**
     * Writes what the scope sees as lines of JSON, to be kept and counted again elsewhere: {@link JournalFile}.
     *
     * @return how many entries were written
     * @throws IOException where they cannot be written
     */
    public long export(OutputStream out, Scope scope) throws IOException {
        try (JournalFile.Writer file = new JournalFile.Writer(out, chaining.digest());
                Cursor<? extends Record> all = rows.stream(JournalRows.seen(scope))) {
            file.begin(head(), scope.isWhole());
            long written = 0;
            for (Record row : all) {
                file.write(JournalRows.entry(row.into(JOURNAL_ENTRY)));
                written++;
            }
            return written;
        }
    }

    /** Links what was recorded to the chain, with what is sent last. */
    void close(Act act) {
        if (waiting.isEmpty()) {
            return;
        }
        Act kept = Fitting.act(act);
        List<Happening> fitting = waiting.stream().map(Fitting::happening).toList();
        waiting.clear();
        if (fitting.size() <= FEW && chaining.byServer()) {
            outbox.put(HELD.asItIs()); // before the server reads what stands there
            ServerLinking.link(
                    outbox,
                    fitting.stream().map(each -> row(kept, each)).toList(),
                    fitting.stream().map(each -> HashChain.contents(kept, each)).toList());
        } else {
            link(kept, fitting);
        }
    }

    private void link(Act act, List<Happening> happenings) {
        Record head = outbox.fetchSingle(HELD.asItIs());
        long sequence = head.get(JOURNAL_HEAD.SEQUENCE);
        String hash = head.get(JOURNAL_HEAD.HASH);
        List<Object[]> rows = new ArrayList<>();
        for (Happening happening : happenings) {
            sequence++;
            JournalEntry entry = chain.link(sequence, act, happening, hash);
            Object[] row = row(act, happening);
            row[NUMBER] = sequence;
            row[PREVIOUS_HASH] = hash;
            row[OWN_HASH] = entry.hash();
            rows.add(row);
            hash = entry.hash();
        }
        if (rows.size() <= FEW) {
            rows.forEach(row -> outbox.put(ENTRY.row(JOURNAL_ENTRY, row)));
        } else {
            Batch.insert(sql, JOURNAL_ENTRY, rows);
        }
        outbox.put(NEXT_HEAD.with(SEQUENCE, sequence).with(HASH, hash));
    }

    /** A row without what links it to the chain. */
    private static @Nullable Object[] row(Act act, Happening what) {
        UnitPath unit = what.unit();
        return new @Nullable Object[] {
            null,
            act.at(),
            act.actor(),
            act.actorName(),
            act.from(),
            act.requestId(),
            what.action().name(),
            what.subject().kind().name(),
            what.subject().id(),
            what.subject().name(),
            unit == null ? null : unit.text(),
            what.reason(),
            FieldChanges.json(what.changes()),
            null,
            null
        };
    }
}
