package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.DOCUMENT;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.DocumentRecord;
import org.zhunsheng.planning.Documents;
import org.zhunsheng.planning.NewDocument;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;

/** The accepted documents in their table. */
public final class DocumentsTable implements Documents {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 400;

    private final DSLContext sql;
    private final JournalTable journal;

    DocumentsTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public Optional<DocumentRecord> find(UUID id, Scope scope) {
        return find(DOCUMENT.ID.eq(id).and(Within.scope(DOCUMENT.UNIT_PATH, scope)));
    }

    private Optional<DocumentRecord> find(Condition which) {
        return sql.select(DOCUMENT.fields())
                .select(UNIT.NAME)
                .from(DOCUMENT)
                .join(UNIT)
                .on(UNIT.ID.eq(DOCUMENT.UNIT_ID))
                .where(which)
                .fetchOptional(DocumentsTable::document);
    }

    /** Some documents, the latest first. */
    static List<DocumentRecord> latest(DSLContext sql, Condition which) {
        return sql.select(DOCUMENT.fields())
                .select(UNIT.NAME)
                .from(DOCUMENT)
                .join(UNIT)
                .on(UNIT.ID.eq(DOCUMENT.UNIT_ID))
                .where(which)
                .orderBy(DOCUMENT.ACCEPTED_AT.desc(), DOCUMENT.ID.desc())
                .fetch(DocumentsTable::document);
    }

    private static DocumentRecord document(Record row) {
        return new DocumentRecord(
                row.get(DOCUMENT.ID),
                new OwningUnit(
                        row.get(DOCUMENT.UNIT_ID), row.get(UNIT.NAME), new UnitPath(row.get(DOCUMENT.UNIT_PATH))),
                new FiscalYear(row.get(DOCUMENT.BUDGET_YEAR)),
                DocumentKind.valueOf(row.get(DOCUMENT.KIND)),
                row.get(DOCUMENT.TITLE),
                row.get(DOCUMENT.FILE_NAME),
                row.get(DOCUMENT.IMPORT_ID),
                row.get(DOCUMENT.PROJECT_COUNT),
                new Trace(
                        row.get(DOCUMENT.ACCEPTED_AT),
                        row.get(DOCUMENT.ACCEPTED_BY),
                        row.get(DOCUMENT.ACCEPTED_BY_NAME)),
                row.get(DOCUMENT.CONTENT));
    }

    @Override
    public DocumentRecord create(NewDocument document, Act act) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String path = sql.select(UNIT.PATH)
                .from(UNIT)
                .where(UNIT.ID.eq(document.unit()))
                .fetchSingle(UNIT.PATH);
        PerformanceDocument says = document.document();
        String title = Columns.cut(says.heading().title(), LONGEST_TITLE);
        String fileName = Columns.whole(document.origin().fileName(), LONGEST_NAME);
        sql.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, id)
                .set(DOCUMENT.UNIT_ID, document.unit())
                .set(DOCUMENT.UNIT_PATH, path)
                .set(DOCUMENT.BUDGET_YEAR, document.year().year())
                .set(DOCUMENT.KIND, says.kind().name())
                .set(DOCUMENT.TITLE, title)
                .set(DOCUMENT.FILE_NAME, fileName)
                .set(DOCUMENT.IMPORT_ID, document.origin().importId())
                .set(DOCUMENT.PROJECT_COUNT, says.projects().size())
                .set(DOCUMENT.ACCEPTED_AT, act.at())
                .set(DOCUMENT.ACCEPTED_BY, act.actor())
                .set(DOCUMENT.ACCEPTED_BY_NAME, Columns.person(act.actorName()))
                .set(DOCUMENT.CONTENT, document.text())
                .execute();
        Subject subject = new Subject(
                Subject.Kind.DOCUMENT, id.toString(), title == null ? fileName : Columns.whole(title, LONGEST_NAME));
        journal.record(Happening.of(Action.CREATE, subject, new UnitPath(path)));
        return find(DOCUMENT.ID.eq(id)).orElseThrow();
    }
}
