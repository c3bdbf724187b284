package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.JOURNAL_ENTRY;
import static org.zhunsheng.store.tables.Tables.JOURNAL_HEAD;
import static org.zhunsheng.store.tables.Tables.PROJECT;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.tables.tables.records.JournalEntryRecord;

/** Entries of the journal as they are read from their table: strictly, since somebody may have changed them. */
final class JournalRows {
    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    JournalRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What an entry must not be to be read. */
    static final class UnreadableEntry extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableEntry(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    ChainHead head() {
        return sql.select(JOURNAL_HEAD.SEQUENCE, JOURNAL_HEAD.HASH)
                .from(JOURNAL_HEAD)
                .fetchSingle(row -> new ChainHead(row.value1(), row.value2()));
    }

    /** Entries one after another in the order of their numbers, a few in memory at a time. */
    Cursor<? extends Record> stream(Condition condition) {
        return sql.select(JOURNAL_ENTRY.asterisk(), spelled())
                .from(JOURNAL_ENTRY)
                .where(condition)
                .orderBy(JOURNAL_ENTRY.SEQUENCE)
                .fetchSize(AT_ONCE)
                .fetchLazy();
    }

    /** An id as it is spelled: another spelling means the same, but would no longer be found. */
    private static Field<String> spelled() {
        return DSL.cast(JOURNAL_ENTRY.ACTOR_ID, String.class).as("actor_spelled");
    }

    /** Which entries a scope sees. */
    static Condition seen(Scope scope) {
        return scope.isWhole() ? DSL.noCondition() : Within.scope(JOURNAL_ENTRY.UNIT_PATH, scope);
    }

    /** Entries about projects that lie within a scope now. */
    Condition isAboutProjectOf(Scope scope) {
        Condition about = JOURNAL_ENTRY.SUBJECT_KIND.eq(Subject.Kind.PROJECT.name());
        if (scope.isWhole()) {
            return about;
        }
        // SQLite keeps ids as the texts that they are; elsewhere only what names a project is one.
        Field<UUID> id = sql.dialect() == SQLDialect.SQLITE
                ? JOURNAL_ENTRY.SUBJECT_ID.coerce(PROJECT.ID)
                : DSL.when(about, JOURNAL_ENTRY.SUBJECT_ID.cast(PROJECT.ID));
        return about.and(DSL.exists(
                DSL.selectOne().from(PROJECT).where(PROJECT.ID.eq(id)).and(Within.scope(PROJECT.UNIT_PATH, scope))));
    }

    static Condition matching(JournalQuery query, Scope scope) {
        Condition all = seen(scope);
        UnitPath unit = query.unit();
        if (unit != null) {
            all = all.and(Within.subtree(JOURNAL_ENTRY.UNIT_PATH, unit));
        }
        UUID actor = query.actor();
        all = actor == null ? all : all.and(JOURNAL_ENTRY.ACTOR_ID.eq(actor));
        Subject.Kind kind = query.subjectKind();
        all = kind == null ? all : all.and(JOURNAL_ENTRY.SUBJECT_KIND.eq(kind.name()));
        String subject = query.subjectId();
        all = subject == null ? all : all.and(JOURNAL_ENTRY.SUBJECT_ID.eq(subject));
        Action action = query.action();
        all = action == null ? all : all.and(JOURNAL_ENTRY.ACTION.eq(action.name()));
        all = query.from() == null ? all : all.and(JOURNAL_ENTRY.AT.ge(query.from()));
        all = query.to() == null ? all : all.and(JOURNAL_ENTRY.AT.lt(query.to()));
        String text = query.text() == null ? "" : query.text().strip();
        return text.isEmpty() ? all : all.and(holding(text));
    }

    private static Condition holding(String text) {
        if (text.indexOf('\0') >= 0) {
            return DSL.falseCondition();
        }
        String pattern = "%" + Grams.literal(text) + "%";
        return DSL.or(
                JOURNAL_ENTRY.ACTOR_NAME.likeIgnoreCase(pattern, '!'),
                JOURNAL_ENTRY.SUBJECT_NAME.likeIgnoreCase(pattern, '!'),
                JOURNAL_ENTRY.REASON.likeIgnoreCase(pattern, '!'),
                JOURNAL_ENTRY.CHANGES.likeIgnoreCase(pattern, '!'));
    }

    /** An entry for people to read; one that somebody spoiled is shown as far as it can be. */
    static JournalEntry entry(JournalEntryRecord row) {
        UUID actor = row.getActorId();
        return new JournalEntry(
                row.getSequence(),
                new Act(actor, row.getActorName(), row.getAt(), row.getFromAddress(), row.getRequestId()),
                happening(row),
                row.getPreviousHash(),
                row.getHash());
    }

    /**
     * An entry to count.
     *
     * @throws UnreadableEntry where a column holds what the program never writes
     */
    static JournalEntry strict(Record found) {
        try {
            JournalEntryRecord row = found.into(JOURNAL_ENTRY);
            String spelled = found.get("actor_spelled", String.class);
            UUID actor = row.getActorId();
            if (actor != null && !actor.toString().equals(spelled)) {
                throw new UnreadableEntry("an id in another spelling", null);
            }
            JournalEntry entry = entry(row);
            if (!FieldChanges.json(entry.happening().changes()).equals(row.getChanges())) {
                throw new UnreadableEntry("changes in another spelling", null);
            }
            return entry;
        } catch (UnreadableEntry unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            throw new UnreadableEntry("a column holds what was never written", broken);
        }
    }

    private static Happening happening(JournalEntryRecord row) {
        String unit = row.getUnitPath();
        return new Happening(
                Action.valueOf(row.getAction()),
                new Subject(Subject.Kind.valueOf(row.getSubjectKind()), row.getSubjectId(), row.getSubjectName()),
                unit == null ? null : new UnitPath(unit),
                FieldChanges.of(row.getChanges()),
                row.getReason());
    }
}
