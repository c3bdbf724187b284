package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.FILE_IMPORT;
import static org.zhunsheng.store.tables.Tables.IMPORT_BLOCK;
import static org.zhunsheng.store.tables.Tables.IMPORT_CORRECTION;
import static org.zhunsheng.store.tables.Tables.IMPORT_PROJECT;
import static org.zhunsheng.store.tables.Tables.IMPORT_READING;
import static org.zhunsheng.store.tables.Tables.IMPORT_SEEN;
import static org.zhunsheng.store.tables.Tables.ORIGINAL;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.zhunsheng.intake.Accepted;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportQuery;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportRecord.Unreadable;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.intake.Imports;
import org.zhunsheng.intake.NewImport;
import org.zhunsheng.intake.ReadContent;
import org.zhunsheng.journal.Act;
import org.zhunsheng.listing.Page;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.refusal.Refused;

/** The imports in their tables: what is asked. What changes them stands in {@link ImportWriting}. */
public final class ImportsTable implements Imports {
    private final DSLContext sql;
    private final ImportWriting writing;

    ImportsTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.writing = new ImportWriting(sql, journal);
    }

    private static Condition within(UUID id, Scope scope) {
        return FILE_IMPORT.ID.eq(id).and(Within.scope(FILE_IMPORT.UNIT_PATH, scope));
    }

    private SelectOnConditionStep<Record> imports() {
        return sql.select(FILE_IMPORT.fields())
                .select(UNIT.NAME)
                .from(FILE_IMPORT)
                .join(UNIT)
                .on(UNIT.ID.eq(FILE_IMPORT.UNIT_ID));
    }

    @Override
    public Optional<ImportRecord> find(UUID id, Scope scope) {
        return imports().where(within(id, scope)).fetchOptional(ImportRows::record);
    }

    private ImportRecord present(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(Refused.absent("import", id));
    }

    private ImportRecord after(UUID id) {
        return imports().where(FILE_IMPORT.ID.eq(id)).fetchSingle(ImportRows::record);
    }

    @Override
    public Page<ImportRecord> list(ImportQuery query, Scope scope) {
        Condition which = Within.scope(FILE_IMPORT.UNIT_PATH, scope);
        if (query.state() != null) {
            which = which.and(FILE_IMPORT.STATE.eq(query.state().name()));
        }
        if (query.text() != null) {
            which = which.and(FILE_IMPORT.FILE_NAME.contains(query.text()));
        }
        List<ImportRecord> items = imports()
                .where(which)
                .orderBy(FILE_IMPORT.RECEIVED_AT.desc(), FILE_IMPORT.ID.desc())
                .limit(query.slice().size())
                .offset(query.slice().offset())
                .fetch(ImportRows::record);
        Condition counted = which;
        long total = query.slice().total(items.size(), () -> sql.fetchCount(FILE_IMPORT, counted));
        return new Page<>(items, query.slice(), total);
    }

    @Override
    public Optional<String> reading(UUID id, Scope scope) {
        return sql.select(IMPORT_READING.CONTENT)
                .from(IMPORT_READING)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.ID.eq(IMPORT_READING.IMPORT_ID))
                .where(within(id, scope))
                .fetchOptional(IMPORT_READING.CONTENT);
    }

    @Override
    public List<String> source(UUID id, int from, int count, Scope scope) {
        return sql.select(IMPORT_BLOCK.CONTENT)
                .from(IMPORT_BLOCK)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.ID.eq(IMPORT_BLOCK.IMPORT_ID))
                .where(within(id, scope))
                .and(IMPORT_BLOCK.POSITION.ge(from))
                .orderBy(IMPORT_BLOCK.POSITION)
                .limit(count)
                .fetch(IMPORT_BLOCK.CONTENT);
    }

    @Override
    public int sourceLength(UUID id, Scope scope) {
        return sql.fetchCount(sql.selectOne()
                .from(IMPORT_BLOCK)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.ID.eq(IMPORT_BLOCK.IMPORT_ID))
                .where(within(id, scope)));
    }

    @Override
    public Optional<byte[]> original(UUID id, Scope scope) {
        return sql.select(ORIGINAL.CONTENT)
                .from(ORIGINAL)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.SHA256.eq(ORIGINAL.SHA256))
                .where(within(id, scope))
                .fetchOptional(ORIGINAL.CONTENT);
    }

    @Override
    public List<ImportCorrection> corrections(UUID id, Scope scope) {
        return sql.select(IMPORT_CORRECTION.fields())
                .from(IMPORT_CORRECTION)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.ID.eq(IMPORT_CORRECTION.IMPORT_ID))
                .where(within(id, scope))
                .orderBy(IMPORT_CORRECTION.POSITION)
                .fetch(ImportRows::correction);
    }

    @Override
    public Set<String> seen(UUID id, Scope scope) {
        return new HashSet<>(sql.select(IMPORT_SEEN.PLACE)
                .from(IMPORT_SEEN)
                .join(FILE_IMPORT)
                .on(FILE_IMPORT.ID.eq(IMPORT_SEEN.IMPORT_ID))
                .where(within(id, scope))
                .fetch(IMPORT_SEEN.PLACE));
    }

    @Override
    public ImportRecord receive(NewImport file, Scope scope, Act act) {
        return after(writing.receive(file, scope, act));
    }

    @Override
    public Optional<ImportRecord> take(Instant now, Instant until) {
        return writing.take(now, until).map(this::after);
    }

    @Override
    public boolean anyWaits(Instant now) {
        return sql.fetchExists(FILE_IMPORT, ImportWriting.waits(now));
    }

    @Override
    public int waiting() {
        return sql.fetchCount(
                FILE_IMPORT, FILE_IMPORT.STATE.in(ImportState.RECEIVED.name(), ImportState.READING.name()));
    }

    @Override
    public Waiting waitingOf(UUID person) {
        return sql.select(DSL.count(), DSL.coalesce(DSL.sum(FILE_IMPORT.SIZE), BigDecimal.ZERO))
                .from(FILE_IMPORT)
                .where(FILE_IMPORT.STATE.in(ImportState.RECEIVED.name(), ImportState.READING.name()))
                .and(FILE_IMPORT.RECEIVED_BY.eq(person))
                .fetchSingle(row -> new Waiting(row.value1(), row.value2().longValue()));
    }

    @Override
    public int attempts(UUID id) {
        return sql.select(FILE_IMPORT.ATTEMPTS)
                .from(FILE_IMPORT)
                .where(FILE_IMPORT.ID.eq(id))
                .fetchSingle(FILE_IMPORT.ATTEMPTS);
    }

    @Override
    public int release() {
        return writing.release();
    }

    @Override
    public void read(UUID id, ReadContent content, Act act) {
        writing.read(after(id), content, act);
    }

    @Override
    public void refuse(UUID id, Unreadable why, Act act) {
        writing.refuse(after(id), why);
    }

    @Override
    public ImportRecord correct(UUID id, long revision, ImportCorrection correction, Scope scope, Act act) {
        writing.correct(present(id, scope), revision, correction, act);
        return after(id);
    }

    @Override
    public ImportRecord uncorrect(UUID id, long revision, String pointer, Scope scope, Act act) {
        writing.uncorrect(present(id, scope), revision, pointer);
        return after(id);
    }

    @Override
    public void see(UUID id, String place, Scope scope, Act act) {
        writing.see(present(id, scope), place, act);
    }

    @Override
    public ImportRecord discard(UUID id, Scope scope, Act act) {
        writing.discard(present(id, scope));
        return after(id);
    }

    @Override
    public ImportRecord accept(UUID id, long revision, Accepted as, Scope scope, Act act) {
        writing.accept(present(id, scope), revision, as);
        return after(id);
    }

    @Override
    public Optional<Accepted> accepted(UUID id, Scope scope) {
        Record row = sql.select(FILE_IMPORT.DOCUMENT_ID)
                .from(FILE_IMPORT)
                .where(within(id, scope))
                .and(FILE_IMPORT.STATE.eq(ImportState.ACCEPTED.name()))
                .fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        List<UUID> created = new ArrayList<>();
        List<UUID> updated = new ArrayList<>();
        sql.selectFrom(IMPORT_PROJECT)
                .where(IMPORT_PROJECT.IMPORT_ID.eq(id))
                .orderBy(IMPORT_PROJECT.POSITION)
                .forEach(one -> (one.getCreated() ? created : updated).add(one.getProjectId()));
        return Optional.of(new Accepted(row.get(FILE_IMPORT.DOCUMENT_ID), created, updated));
    }
}
