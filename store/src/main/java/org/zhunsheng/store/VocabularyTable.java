package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.VOCABULARY_ENTRY;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
import org.zhunsheng.planning.Trace;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.store.tables.tables.records.VocabularyEntryRecord;

/** The labels that people added, in their table. */
public final class VocabularyTable implements Vocabulary {
    private static final int LONGEST_ACTOR = 100;
    private static final int LONGEST_REGION = 12;
    private static final int LONGEST_FIELD = 64;
    private static final int LONGEST_REASON = 1000;

    private final DSLContext sql;
    private final JournalTable journal;

    VocabularyTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public Optional<VocabularyEntry> find(UUID id) {
        return sql.selectFrom(VOCABULARY_ENTRY)
                .where(VOCABULARY_ENTRY.ID.eq(id))
                .fetchOptional(VocabularyTable::entry);
    }

    private static VocabularyEntry entry(VocabularyEntryRecord row) {
        return new VocabularyEntry(
                row.getId(),
                row.getRegion(),
                row.getField(),
                row.getLabel(),
                State.valueOf(row.getState()),
                new Trace(row.getProposedAt(), row.getProposedBy(), row.getProposedByName()),
                decided(row),
                row.get(VOCABULARY_ENTRY.REASON),
                row.get(VOCABULARY_ENTRY.IMPORT_ID));
    }

    private static @Nullable Trace decided(VocabularyEntryRecord row) {
        return row.get(VOCABULARY_ENTRY.DECIDED_AT) == null
                ? null
                : new Trace(row.getDecidedAt(), row.getDecidedBy(), row.getDecidedByName());
    }

    @Override
    public Page<VocabularyEntry> list(@Nullable State state, Slice slice) {
        Condition which = state == null ? DSL.noCondition() : VOCABULARY_ENTRY.STATE.eq(state.name());
        List<VocabularyEntry> items = sql.selectFrom(VOCABULARY_ENTRY)
                .where(which)
                .orderBy(VOCABULARY_ENTRY.PROPOSED_AT.desc(), VOCABULARY_ENTRY.ID.desc())
                .limit(slice.size())
                .offset(slice.offset())
                .fetch(VocabularyTable::entry);
        return new Page<>(items, slice, sql.fetchCount(VOCABULARY_ENTRY, which));
    }

    @Override
    public List<VocabularyEntry> inForce(@Nullable String region) {
        String code = region == null ? "" : region;
        return sql.selectFrom(VOCABULARY_ENTRY)
                .where(VOCABULARY_ENTRY.STATE.eq(State.ACCEPTED.name()))
                .and(DSL.val(code).like(VOCABULARY_ENTRY.REGION.concat("%")))
                .orderBy(DSL.length(VOCABULARY_ENTRY.REGION), VOCABULARY_ENTRY.ID)
                .fetch(VocabularyTable::entry);
    }

    @Override
    public VocabularyEntry propose(Proposal proposal, Act act) {
        String region = Words.kept("region", proposal.region(), LONGEST_REGION);
        String field = Words.kept("field", proposal.field(), LONGEST_FIELD);
        String text = Words.kept("text", proposal.text(), Proposal.LONGEST);
        boolean taken = sql.fetchExists(
                VOCABULARY_ENTRY,
                VOCABULARY_ENTRY
                        .REGION
                        .eq(region)
                        .and(VOCABULARY_ENTRY.LABEL.eq(text))
                        .and(VOCABULARY_ENTRY.STATE.ne(State.REJECTED.name())));
        if (taken) {
            throw new Refused(new Refusal.Taken("text", text));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.insertInto(VOCABULARY_ENTRY)
                .set(VOCABULARY_ENTRY.ID, id)
                .set(VOCABULARY_ENTRY.REGION, region)
                .set(VOCABULARY_ENTRY.FIELD, field)
                .set(VOCABULARY_ENTRY.LABEL, text)
                .set(VOCABULARY_ENTRY.STATE, State.PROPOSED.name())
                .set(VOCABULARY_ENTRY.PROPOSED_AT, act.at())
                .set(VOCABULARY_ENTRY.PROPOSED_BY, act.actor())
                .set(VOCABULARY_ENTRY.PROPOSED_BY_NAME, Columns.whole(act.actorName(), LONGEST_ACTOR))
                .set(VOCABULARY_ENTRY.IMPORT_ID, proposal.importId())
                .execute();
        FieldChange what = new FieldChange(field, null, text);
        journal.record(new Happening(Action.CREATE, subject(id, text), null, List.of(what), null));
        return find(id).orElseThrow();
    }

    private static Subject subject(UUID id, String text) {
        return new Subject(Subject.Kind.VOCABULARY, id.toString(), text);
    }

    @Override
    public VocabularyEntry decide(UUID id, State as, @Nullable String reason, Act act) {
        VocabularyEntry present = find(id).orElseThrow(Refused.absent("vocabulary", id));
        int done = sql.update(VOCABULARY_ENTRY)
                .set(VOCABULARY_ENTRY.STATE, as.name())
                .set(VOCABULARY_ENTRY.REASON, Columns.cut(reason, LONGEST_REASON))
                .set(VOCABULARY_ENTRY.DECIDED_AT, act.at())
                .set(VOCABULARY_ENTRY.DECIDED_BY, act.actor())
                .set(VOCABULARY_ENTRY.DECIDED_BY_NAME, Columns.whole(act.actorName(), LONGEST_ACTOR))
                .where(VOCABULARY_ENTRY.ID.eq(id))
                .and(VOCABULARY_ENTRY.STATE.eq(State.PROPOSED.name()))
                .execute();
        if (done != 1) {
            throw new Refused(new Refusal.Unfit("state", "decided-already"));
        }
        Action action = as == State.ACCEPTED ? Action.ACCEPT : Action.REJECT;
        FieldChange what = new FieldChange("state", present.state().name(), as.name());
        journal.record(new Happening(action, subject(id, present.text()), null, List.of(what), reason));
        return find(id).orElseThrow();
    }
}
