package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EXPLANATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_STEP;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_WITHHELD;
import static org.zhunsheng.store.tables.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.lifecycle.Parts;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.EditionSeal;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Standing;
import org.zhunsheng.publication.State;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.Taking;

/** What a step of a publication leaves behind: where it stands, the text, the step itself, the edition, and the record of it. */
final class PublicationWriting {
    private static final int LONGEST_NAME = 200;

    private final DSLContext sql;
    private final JournalTable journal;

    PublicationWriting(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** An edition by number and hash, with the notice that the public reads over it. */
    private record Sealed(int number, String hash, @Nullable String notice) {
        static final Sealed NONE = new Sealed(0, "", null);
    }

    void open(UUID unit, FiscalYear year, Matter matter, Act act) {
        String path = sql.select(UNIT.PATH).from(UNIT).where(UNIT.ID.eq(unit)).fetchSingle(UNIT.PATH);
        sql.insertInto(PUBLICATION)
                .set(PUBLICATION.ID, UuidCreator.getTimeOrderedEpoch())
                .set(PUBLICATION.UNIT_ID, unit)
                .set(PUBLICATION.UNIT_PATH, path)
                .set(PUBLICATION.BUDGET_YEAR, year.year())
                .set(PUBLICATION.MATTER, matter.name())
                .set(PUBLICATION.STATE, State.OPENED.name())
                .set(PUBLICATION.IN_FORCE, 0)
                .set(PUBLICATION.EDITIONS, 0)
                .set(PUBLICATION.WITHDRAWN_THROUGH, 0)
                .set(PUBLICATION.PREPARATIONS, 0)
                .set(PUBLICATION.PREPARERS, "")
                .set(PUBLICATION.STEPS, 0)
                .set(PUBLICATION.CHANGED_AT, act.at())
                // Of two people who open the same at once, the second one finds what the first one opened.
                .onConflictDoNothing()
                .execute();
    }

    boolean take(Taking taking, Act act) {
        if (!step(taking, act)) {
            return false;
        }
        Preparation.Content content = taking.with().content();
        int preparation = taking.before().counts().preparations() + (content == null ? 0 : 1);
        if (content != null) {
            prepare(taking.before().id(), preparation, content, act);
        }
        Sealed edition =
                switch (taking.step()) {
                    case RELEASE -> release(taking, preparation, act);
                    case WITHDRAW -> new Sealed(taking.before().standing().inForce(), "", null);
                    case PREPARE, REVIEW, RETURN -> Sealed.NONE;
                };
        sql.insertInto(PUBLICATION_STEP)
                .values(
                        taking.before().id(),
                        taking.before().counts().steps() + 1,
                        taking.step().name(),
                        taking.next().state().name(),
                        preparation,
                        edition.number(),
                        taking.with().words(),
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()))
                .execute();
        record(taking, preparation, edition);
        return true;
    }

    /** Takes the step if nobody took another one since it was ruled upon; who comes second changes nothing. */
    private boolean step(Taking taking, Act act) {
        Publication before = taking.before();
        Standing next = taking.next();
        int preparations = before.counts().preparations() + (taking.with().content() == null ? 0 : 1);
        var change = sql.update(PUBLICATION)
                .set(PUBLICATION.STATE, next.state().name())
                .set(PUBLICATION.IN_FORCE, next.inForce())
                .set(PUBLICATION.EDITIONS, next.editions())
                .set(PUBLICATION.PREPARERS, PublicationRows.kept(next.preparers()))
                .set(PUBLICATION.PREPARATIONS, preparations)
                .set(PUBLICATION.STEPS, before.counts().steps() + 1)
                .set(PUBLICATION.CHANGED_AT, act.at());
        if (taking.step() == Step.WITHDRAW) {
            change = change.set(PUBLICATION.WITHDRAWN_THROUGH, before.standing().editions());
        }
        return change.where(PUBLICATION.ID.eq(before.id()))
                        .and(PUBLICATION.STEPS.eq(before.counts().steps()))
                        .execute()
                == 1;
    }

    private void prepare(UUID publication, int number, Preparation.Content content, Act act) {
        sql.insertInto(PUBLICATION_PREPARATION)
                .values(
                        publication,
                        number,
                        content.text(),
                        Parts.hash(content.text()),
                        content.madeOf(),
                        content.approvedOn().toString(),
                        PublicationRows.kept(content.shown()),
                        content.choices().notice(),
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()))
                .execute();
        content.choices().withheld().forEach(each -> sql.insertInto(PUBLICATION_WITHHELD)
                .values(publication, number, each.project(), each.reason(), each.basis(), each.reviewedBy())
                .execute());
        content.choices().explanations().forEach((concern, text) -> sql.insertInto(PUBLICATION_EXPLANATION)
                .values(publication, number, concern, text)
                .execute());
    }

    private Sealed release(Taking taking, int preparation, Act act) {
        UUID publication = taking.before().id();
        EditionHead.Department department = taking.with().department();
        if (department == null) {
            throw new IllegalStateException("an edition needs a department: " + publication);
        }
        Record prepared = sql.select(PUBLICATION_PREPARATION.CONTENT, PUBLICATION_PREPARATION.APPROVED_ON)
                .select(PUBLICATION_PREPARATION.NOTICE)
                .from(PUBLICATION_PREPARATION)
                .where(PUBLICATION_PREPARATION.PUBLICATION_ID.eq(publication))
                .and(PUBLICATION_PREPARATION.PREPARATION.eq(preparation))
                .fetchSingle();
        int number = taking.next().editions();
        String previous = previousHash(publication);
        String hash = EditionSeal.of(publication, number, prepared.get(PUBLICATION_PREPARATION.CONTENT), previous);
        sql.insertInto(PUBLICATION_EDITION)
                .values(
                        publication,
                        number,
                        preparation,
                        department.region(),
                        Columns.whole(department.regionName(), LONGEST_NAME),
                        Columns.whole(department.name(), LONGEST_NAME),
                        prepared.get(PUBLICATION_PREPARATION.APPROVED_ON),
                        hash,
                        previous,
                        prepared.get(PUBLICATION_PREPARATION.NOTICE),
                        act.at(),
                        act.actor(),
                        Columns.person(act.actorName()))
                .execute();
        return new Sealed(number, hash, prepared.get(PUBLICATION_PREPARATION.NOTICE));
    }

    private String previousHash(UUID publication) {
        @Nullable
        String previous = sql.select(PUBLICATION_EDITION.HASH)
                .from(PUBLICATION_EDITION)
                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                .orderBy(PUBLICATION_EDITION.EDITION.desc())
                .limit(1)
                .fetchOne(PUBLICATION_EDITION.HASH);
        return previous == null ? "" : previous;
    }

    /**
     * Who reads the journal may not know the projects that are withheld: only what the public is told anyway is repeated. A
     * notice that is merely prepared was not looked through yet, and the reason of a withdrawal may name what must not be
     * known; both stand with the steps of the publication, for those who see it.
     */
    private void record(Taking taking, int preparation, Sealed edition) {
        Publication.About about = taking.before().about();
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange(
                "state",
                taking.before().standing().state().name(),
                taking.next().state().name()));
        changes.add(new FieldChange("preparation", null, Integer.toString(preparation)));
        Preparation.Content content = taking.with().content();
        if (content != null) {
            int withheld = content.choices().withheld().size();
            changes.add(new FieldChange("withheld", null, Integer.toString(withheld)));
        }
        if (edition.number() > 0) {
            changes.add(new FieldChange("edition", null, (edition.number() + " " + edition.hash()).strip()));
        }
        journal.record(new Happening(
                Action.valueOf(taking.step().name()),
                new Subject(
                        Subject.Kind.PUBLICATION,
                        taking.before().id().toString(),
                        about.year().year() + " " + about.unit().name()),
                about.unit().path(),
                changes,
                edition.notice()));
    }
}
