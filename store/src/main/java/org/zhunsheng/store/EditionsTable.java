package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PUBLICATION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_EDITION;
import static org.zhunsheng.store.tables.Tables.PUBLICATION_PREPARATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;

/** What was released and not taken back, for everybody. */
public final class EditionsTable implements Editions {
    private final DSLContext sql;
    private final ContentCodec codec;

    EditionsTable(DSLContext sql, ContentCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    /** Of a publication that was taken back, only what was released afterwards. */
    private static Condition open() {
        return PUBLICATION_EDITION.EDITION.gt(PUBLICATION.WITHDRAWN_THROUGH);
    }

    @Override
    public List<EditionHead> inForce() {
        return heads(sql, PUBLICATION_EDITION.EDITION.eq(PUBLICATION.IN_FORCE));
    }

    @Override
    public List<EditionHead> history(UUID publication) {
        return heads(sql, open().and(PUBLICATION.ID.eq(publication)));
    }

    @Override
    public Optional<Edition> find(UUID publication, int number) {
        Condition which = open().and(PUBLICATION.ID.eq(publication)).and(PUBLICATION_EDITION.EDITION.eq(number));
        return heads(sql, which).stream().findFirst().flatMap(head -> text(sql, which)
                .map(content -> new Edition(head, codec.document(content), content)));
    }

    static List<EditionHead> heads(DSLContext sql, Condition which) {
        return sql.select(PUBLICATION_EDITION.fields())
                .select(PUBLICATION.BUDGET_YEAR, PUBLICATION.MATTER)
                .from(PUBLICATION_EDITION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))
                .where(which)
                .orderBy(
                        PUBLICATION_EDITION.REGION,
                        PUBLICATION_EDITION.DEPARTMENT_NAME,
                        PUBLICATION.BUDGET_YEAR,
                        PUBLICATION.MATTER.desc(),
                        PUBLICATION_EDITION.EDITION)
                .fetch(PublicationRows::head);
    }

    static Optional<String> text(DSLContext sql, Condition which) {
        return sql.select(PUBLICATION_PREPARATION.CONTENT)
                .from(PUBLICATION_EDITION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))
                .join(PUBLICATION_PREPARATION)
                .on(PUBLICATION_PREPARATION.PUBLICATION_ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))
                .and(PUBLICATION_PREPARATION.PREPARATION.eq(PUBLICATION_EDITION.PREPARATION))
                .where(which)
                .fetchOptional(PUBLICATION_PREPARATION.CONTENT);
    }
}
