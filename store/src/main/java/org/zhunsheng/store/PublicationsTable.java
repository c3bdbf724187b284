package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EXPLANATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_STEP;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_WITHHELD;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Material;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.publication.Publications;
import org.zhunsheng.publication.Ready;
import org.zhunsheng.publication.StepTaken;
import org.zhunsheng.publication.Taking;
import org.zhunsheng.publication.Withholding;

/** The publications in their tables: what is asked. What is done stands in {@link PublicationWriting}. */
public final class PublicationsTable implements Publications {
    private final DSLContext sql;
    private final PublicationWriting writing;
    private final MaterialRows material;

    PublicationsTable(DSLContext sql, JournalTable journal) {
        this.sql = sql;
        this.writing = new PublicationWriting(sql, journal);
        this.material = new MaterialRows(sql);
    }

    @Override
    public List<Ready> ready(FiscalYear year, Scope scope) {
        return material.ready(year, scope);
    }

    @Override
    public List<Publication> list(FiscalYear year, Scope scope) {
        return publications(wholly(scope).and(PUBLICATION.BUDGET_YEAR.eq(year.year())));
    }

    @Override
    public Optional<Publication> find(UUID id, Scope scope) {
        return publications(wholly(scope).and(PUBLICATION.ID.eq(id))).stream().findFirst();
    }

    private List<Publication> publications(Condition which) {
        return sql.select(PUBLICATION.fields())
                .select(UNIT.NAME)
                .from(PUBLICATION)
                .join(UNIT)
                .on(UNIT.ID.eq(PUBLICATION.UNIT_ID))
                .where(which)
                .orderBy(PUBLICATION.UNIT_PATH, PUBLICATION.MATTER)
                .fetch(PublicationRows::publication);
    }

    /** Whether a department lies within a scope with everything below it: single units of it are not enough. */
    private static Condition wholly(Scope scope) {
        Condition any = DSL.falseCondition();
        for (UnitPath tree : scope.subtrees()) {
            any = any.or(Within.subtree(PUBLICATION.UNIT_PATH, tree));
        }
        return any;
    }

    @Override
    public Publication open(UUID unit, FiscalYear year, Matter matter, Act act) {
        Condition same = PUBLICATION
                .UNIT_ID
                .eq(unit)
                .and(PUBLICATION.BUDGET_YEAR.eq(year.year()))
                .and(PUBLICATION.MATTER.eq(matter.name()));
        List<Publication> there = publications(same);
        if (there.isEmpty()) {
            writing.open(unit, year, matter, act);
            there = publications(same);
        }
        return there.getFirst();
    }

    @Override
    public Material material(Publication.About about) {
        return material.of(about);
    }

    @Override
    public Optional<Preparation> prepared(UUID publication) {
        return sql.selectFrom(PUBLICATION_PREPARATION)
                .where(PUBLICATION_PREPARATION.PUBLICATION_ID.eq(publication))
                .orderBy(PUBLICATION_PREPARATION.PREPARATION.desc())
                .limit(1)
                .fetchOptional(this::preparation);
    }

    private Preparation preparation(Record row) {
        UUID publication = row.get(PUBLICATION_PREPARATION.PUBLICATION_ID);
        int number = row.get(PUBLICATION_PREPARATION.PREPARATION);
        List<Withholding> withheld = sql.selectFrom(PUBLICATION_WITHHELD)
                .where(PUBLICATION_WITHHELD.PUBLICATION_ID.eq(publication))
                .and(PUBLICATION_WITHHELD.PREPARATION.eq(number))
                .orderBy(PUBLICATION_WITHHELD.PROJECT_ID)
                .fetch(each -> new Withholding(
                        each.get(PUBLICATION_WITHHELD.PROJECT_ID),
                        each.get(PUBLICATION_WITHHELD.REASON),
                        each.get(PUBLICATION_WITHHELD.BASIS),
                        each.get(PUBLICATION_WITHHELD.REVIEWED_BY)));
        Map<String, String> explanations = sql.selectFrom(PUBLICATION_EXPLANATION)
                .where(PUBLICATION_EXPLANATION.PUBLICATION_ID.eq(publication))
                .and(PUBLICATION_EXPLANATION.PREPARATION.eq(number))
                .fetchMap(PUBLICATION_EXPLANATION.CONCERN, PUBLICATION_EXPLANATION.CONTENT);
        return PublicationRows.preparation(
                row, new Preparation.Choices(withheld, explanations, row.get(PUBLICATION_PREPARATION.NOTICE)));
    }

    @Override
    public List<StepTaken> steps(UUID publication) {
        return sql.selectFrom(PUBLICATION_STEP)
                .where(PUBLICATION_STEP.PUBLICATION_ID.eq(publication))
                .orderBy(PUBLICATION_STEP.POSITION)
                .fetch(PublicationRows::step);
    }

    @Override
    public List<EditionHead> editions(UUID publication) {
        return EditionsTable.heads(sql, PUBLICATION_EDITION.PUBLICATION_ID.eq(publication));
    }

    @Override
    public Optional<String> text(UUID publication, int edition) {
        return EditionsTable.text(
                sql, PUBLICATION_EDITION.PUBLICATION_ID.eq(publication).and(PUBLICATION_EDITION.EDITION.eq(edition)));
    }

    @Override
    public void hold(Publication.About about) {
        if (sql.dialect() == SQLDialect.SQLITE) {
            return; // writes one transaction after the other anyway
        }
        sql.select(PUBLICATION.ID)
                .from(PUBLICATION)
                .where(PUBLICATION.UNIT_ID.eq(about.unit().id()))
                .and(PUBLICATION.BUDGET_YEAR.eq(about.year().year()))
                .orderBy(PUBLICATION.ID)
                .forUpdate()
                .execute();
    }

    @Override
    public boolean take(Taking taking, Act act) {
        return writing.take(taking, act);
    }
}
