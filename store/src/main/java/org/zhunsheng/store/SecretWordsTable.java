package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.SECRET_WORD;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
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
import org.zhunsheng.publication.SecretDictionary;
import org.zhunsheng.publication.SecretWord;
import org.zhunsheng.publication.SecretWord.Added;
import org.zhunsheng.publication.SecretWord.Sort;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;
import org.zhunsheng.text.Chars;

/** The words of secrecy of the regions, in their table. */
public final class SecretWordsTable implements SecretDictionary {
    private final DSLContext sql;
    private final JournalTable journal;

    SecretWordsTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    private SelectOnConditionStep<Record> words() {
        return sql.select(SECRET_WORD.fields())
                .select(UNIT.NAME)
                .from(SECRET_WORD)
                .join(UNIT)
                .on(UNIT.PATH.eq(SECRET_WORD.UNIT_PATH));
    }

    private static SecretWord word(Record row) {
        return new SecretWord(
                row.get(SECRET_WORD.ID),
                new UnitPath(row.get(SECRET_WORD.UNIT_PATH)),
                row.get(UNIT.NAME),
                row.get(SECRET_WORD.WORD),
                Sort.valueOf(row.get(SECRET_WORD.SORT)),
                new Trace(
                        row.get(SECRET_WORD.ADDED_AT),
                        row.get(SECRET_WORD.ADDED_BY),
                        row.get(SECRET_WORD.ADDED_BY_NAME)));
    }

    @Override
    public Page<SecretWord> list(Slice slice, Scope scope) {
        Condition which = Within.concerning(SECRET_WORD.UNIT_PATH, scope);
        List<SecretWord> items = words().where(which)
                .orderBy(SECRET_WORD.ADDED_AT.desc(), SECRET_WORD.ID.desc())
                .limit(slice.size())
                .offset(slice.offset())
                .fetch(SecretWordsTable::word);
        return new Page<>(items, slice, sql.fetchCount(SECRET_WORD, which));
    }

    @Override
    public List<SecretWord> inForce(UnitPath unit) {
        return words().where(SECRET_WORD.UNIT_PATH.in(Within.lineage(unit)))
                .orderBy(SECRET_WORD.ID)
                .fetch(SecretWordsTable::word);
    }

    @Override
    public SecretWord add(Added added, Act act) {
        String place = added.place().text();
        String word = Chars.squeeze(Words.kept("word", added.word(), Added.LONGEST));
        if (word.codePointCount(0, word.length()) < Added.SHORTEST) {
            throw new Refused(new Refusal.Unfit("word", "too-short"));
        }
        if (sql.fetchExists(SECRET_WORD, SECRET_WORD.UNIT_PATH.eq(place).and(SECRET_WORD.WORD.eq(word)))) {
            throw new Refused(new Refusal.Taken("word", word));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.insertInto(SECRET_WORD)
                .set(SECRET_WORD.ID, id)
                .set(SECRET_WORD.UNIT_PATH, place)
                .set(SECRET_WORD.WORD, word)
                .set(SECRET_WORD.SORT, added.sort().name())
                .set(SECRET_WORD.ADDED_AT, act.at())
                .set(SECRET_WORD.ADDED_BY, act.actor())
                .set(SECRET_WORD.ADDED_BY_NAME, Columns.person(act.actorName()))
                .execute();
        FieldChange what = new FieldChange("sort", null, added.sort().name());
        journal.record(new Happening(Action.CREATE, subject(id, word), added.place(), List.of(what), null));
        return words().where(SECRET_WORD.ID.eq(id)).fetchSingle(SecretWordsTable::word);
    }

    private static Subject subject(UUID id, String word) {
        return new Subject(Subject.Kind.SECRET_WORD, id.toString(), word);
    }

    @Override
    public void remove(UUID id, String reason, Scope scope) {
        SecretWord present = words().where(SECRET_WORD.ID.eq(id))
                .and(Within.concerning(SECRET_WORD.UNIT_PATH, scope))
                .fetchOptional(SecretWordsTable::word)
                .orElseThrow(Refused.absent("secretWord", id));
        if (!scope.coversSubtree(present.place())) {
            throw new Refused(new Refusal.OutOfReach("region"));
        }
        sql.deleteFrom(SECRET_WORD).where(SECRET_WORD.ID.eq(id)).execute();
        FieldChange what = new FieldChange("sort", present.sort().name(), null);
        journal.record(
                new Happening(Action.DELETE, subject(id, present.word()), present.place(), List.of(what), reason));
    }
}
