package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.UNIT;
import static org.zhunsheng.store.tables.Tables.VOCABULARY_ENTRY;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.Vocabulary;
import org.zhunsheng.intake.VocabularyEntry;
import org.zhunsheng.intake.VocabularyEntry.Proposal;
import org.zhunsheng.intake.VocabularyEntry.State;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Page;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/** The labels that people added, in their table. */
public final class VocabularyTable implements Vocabulary {
    private static final int LONGEST_FIELD = 64;
    private static final int LONGEST_REASON = 1000;

    private final DSLContext sql;
    private final JournalTable journal;

    VocabularyTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public Optional<VocabularyEntry> find(UUID id, Scope scope) {
        return entries()
                .where(VOCABULARY_ENTRY.ID.eq(id))
                .and(Within.concerning(VOCABULARY_ENTRY.UNIT_PATH, scope))
                .fetchOptional(VocabularyTable::entry);
    }

    private SelectOnConditionStep<Record> entries() {
        return sql.select(VOCABULARY_ENTRY.fields())
                .select(UNIT.CODE)
                .from(VOCABULARY_ENTRY)
                .join(UNIT)
                .on(UNIT.PATH.eq(VOCABULARY_ENTRY.UNIT_PATH));
    }

    private static VocabularyEntry entry(Record row) {
        return new VocabularyEntry(
                row.get(VOCABULARY_ENTRY.ID),
                new UnitPath(row.get(VOCABULARY_ENTRY.UNIT_PATH)),
                row.get(UNIT.CODE),
                row.get(VOCABULARY_ENTRY.FIELD),
                row.get(VOCABULARY_ENTRY.LABEL),
                State.valueOf(row.get(VOCABULARY_ENTRY.STATE)),
                new Trace(
                        row.get(VOCABULARY_ENTRY.PROPOSED_AT),
                        row.get(VOCABULARY_ENTRY.PROPOSED_BY),
                        row.get(VOCABULARY_ENTRY.PROPOSED_BY_NAME)),
                decided(row),
                row.get(VOCABULARY_ENTRY.REASON),
                row.get(VOCABULARY_ENTRY.IMPORT_ID));
    }

    private static @Nullable Trace decided(Record row) {
        return row.get(VOCABULARY_ENTRY.DECIDED_AT) == null
                ? null
                : new Trace(
                        row.get(VOCABULARY_ENTRY.DECIDED_AT),
                        row.get(VOCABULARY_ENTRY.DECIDED_BY),
                        row.get(VOCABULARY_ENTRY.DECIDED_BY_NAME));
    }

    @Override
    public Page<VocabularyEntry> list(@Nullable State state, Slice slice, Scope scope) {
        Condition which = Within.concerning(VOCABULARY_ENTRY.UNIT_PATH, scope)
                .and(state == null ? DSL.noCondition() : VOCABULARY_ENTRY.STATE.eq(state.name()));
        List<VocabularyEntry> items = entries()
                .where(which)
                .orderBy(VOCABULARY_ENTRY.PROPOSED_AT.desc(), VOCABULARY_ENTRY.ID.desc())
                .limit(slice.size())
                .offset(slice.offset())
                .fetch(VocabularyTable::entry);
        return new Page<>(items, slice, sql.fetchCount(VOCABULARY_ENTRY, which));
    }

    @Override
    public List<VocabularyEntry> inForce(UnitPath unit) {
        return entries()
                .where(VOCABULARY_ENTRY.STATE.eq(State.ACCEPTED.name()))
                .and(VOCABULARY_ENTRY.UNIT_PATH.in(Within.lineage(unit)))
                .orderBy(DSL.length(VOCABULARY_ENTRY.UNIT_PATH), VOCABULARY_ENTRY.ID)
                .fetch(VocabularyTable::entry);
    }

    @Override
    public VocabularyEntry propose(Proposal proposal, Act act) {
        String place = proposal.place().text();
        String field = Words.kept("field", proposal.field(), LONGEST_FIELD);
        String text = Words.kept("text", proposal.text(), Proposal.LONGEST);
        boolean taken = sql.fetchExists(
                VOCABULARY_ENTRY,
                VOCABULARY_ENTRY
                        .UNIT_PATH
                        .eq(place)
                        .and(VOCABULARY_ENTRY.LABEL.eq(text))
                        .and(VOCABULARY_ENTRY.STATE.ne(State.REJECTED.name())));
        if (taken) {
            throw new Refused(new Refusal.Taken("text", text));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.insertInto(VOCABULARY_ENTRY)
                .set(VOCABULARY_ENTRY.ID, id)
                .set(VOCABULARY_ENTRY.UNIT_PATH, place)
                .set(VOCABULARY_ENTRY.FIELD, field)
                .set(VOCABULARY_ENTRY.LABEL, text)
                .set(VOCABULARY_ENTRY.STATE, State.PROPOSED.name())
                .set(VOCABULARY_ENTRY.PROPOSED_AT, act.at())
                .set(VOCABULARY_ENTRY.PROPOSED_BY, act.actor())
                .set(VOCABULARY_ENTRY.PROPOSED_BY_NAME, Columns.person(act.actorName()))
                .set(VOCABULARY_ENTRY.IMPORT_ID, proposal.importId())
                .execute();
        FieldChange what = new FieldChange(field, null, text);
        journal.record(new Happening(Action.CREATE, subject(id, text), proposal.place(), List.of(what), null));
        return after(id);
    }

    private VocabularyEntry after(UUID id) {
        return entries().where(VOCABULARY_ENTRY.ID.eq(id)).fetchSingle(VocabularyTable::entry);
    }

    private static Subject subject(UUID id, String text) {
        return new Subject(Subject.Kind.VOCABULARY, id.toString(), text);
    }

    @Override
    public VocabularyEntry decide(UUID id, State as, @Nullable String reason, Scope scope, Act act) {
        VocabularyEntry present = find(id, scope).orElseThrow(Refused.absent("vocabulary", id));
        if (!scope.coversSubtree(present.place())) {
            throw new Refused(new Refusal.OutOfReach("region"));
        }
        int done = sql.update(VOCABULARY_ENTRY)
                .set(VOCABULARY_ENTRY.STATE, as.name())
                .set(VOCABULARY_ENTRY.REASON, Columns.cut(reason, LONGEST_REASON))
                .set(VOCABULARY_ENTRY.DECIDED_AT, act.at())
                .set(VOCABULARY_ENTRY.DECIDED_BY, act.actor())
                .set(VOCABULARY_ENTRY.DECIDED_BY_NAME, Columns.person(act.actorName()))
                .where(VOCABULARY_ENTRY.ID.eq(id))
                .and(VOCABULARY_ENTRY.STATE.eq(State.PROPOSED.name()))
                .execute();
        if (done != 1) {
            throw new Refused(new Refusal.Unfit("state", "decided-already"));
        }
        Action action = as == State.ACCEPTED ? Action.ACCEPT : Action.REJECT;
        FieldChange what = new FieldChange("state", present.state().name(), as.name());
        journal.record(new Happening(action, subject(id, present.text()), present.place(), List.of(what), reason));
        return after(id);
    }
}
