package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.UNIT;
import static org.zhunsheng.store.tables.Tables.UNIT_GRAM;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Journal;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.OrganisationUnit;

/** Puts new units, one or thousands, into their tables and on record. */
final class UnitInserts {
    private final DSLContext sql;
    private final Journal journal;

    UnitInserts(DSLContext sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Inserts units in this order, each with its number. */
    void insert(List<OrganisationUnit> units, List<Long> numbers) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> pairs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            OrganisationUnit unit = units.get(i);
            Long number = numbers.get(i);
            rows.add(new Object[] {
                unit.id(),
                number,
                unit.parent(),
                unit.kind().name(),
                unit.identification().code(),
                unit.identification().name(),
                unit.path().text(),
                unit.path().depth(),
                unit.active(),
                unit.revision()
            });
            Grams.of(unit.identification().name()).forEach(pair -> pairs.add(new Object[] {pair, number}));
        }
        Batch.insert(sql, UNIT, rows);
        Batch.insert(sql, UNIT_GRAM, pairs);
        units.forEach(this::record);
    }

    /** Makes a unit findable by a name. */
    void grams(long number, String name) {
        Batch.insert(
                sql,
                UNIT_GRAM,
                Grams.of(name).stream().map(pair -> new Object[] {pair, number}).toList());
    }

    private void record(OrganisationUnit unit) {
        List<FieldChange> changes = List.of(
                new FieldChange("/kind", null, unit.kind().name()),
                new FieldChange("/code", null, unit.identification().code()),
                new FieldChange("/name", null, unit.identification().name()),
                new FieldChange(
                        "/parentId",
                        null,
                        unit.parent() == null ? null : unit.parent().toString()));
        Subject subject = new Subject(
                Subject.Kind.UNIT, unit.id().toString(), unit.identification().name());
        journal.record(new Happening(Action.CREATE, subject, unit.path(), changes, null));
    }
}
