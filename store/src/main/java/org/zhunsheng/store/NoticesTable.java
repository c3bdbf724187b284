package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.zhunsheng.lifecycle.Notice;
import org.zhunsheng.lifecycle.Notices;
import org.zhunsheng.organisation.Scope;

/** Notices in their table. They are written with the moves that they are about: {@link MoveWriting}. */
public final class NoticesTable implements Notices {
    private final DSLContext sql;

    NoticesTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Notice> of(UUID person, int most, Scope scope) {
        return sql.select(NOTICE.ID, NOTICE.PROJECT_ID, NOTICE.READ_AT, PROJECT.NAME)
                .select(PROJECT_MOVE.fields())
                .from(NOTICE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(NOTICE.PROJECT_ID))
                .join(PROJECT_MOVE)
                .on(PROJECT_MOVE.PROJECT_ID.eq(NOTICE.PROJECT_ID))
                .and(PROJECT_MOVE.POSITION.eq(NOTICE.MOVE))
                .where(NOTICE.PERSON_ID.eq(person))
                .and(ProjectConditions.within(scope))
                .orderBy(NOTICE.MADE_AT.desc(), NOTICE.ID.desc())
                .limit(most)
                .fetch(row -> new Notice(
                        row.get(NOTICE.ID),
                        row.get(NOTICE.PROJECT_ID),
                        row.get(PROJECT.NAME),
                        LifeRows.move(row),
                        row.get(NOTICE.READ_AT)));
    }

    @Override
    public int unread(UUID person, Scope scope) {
        return sql.fetchCount(sql.select(NOTICE.ID)
                .from(NOTICE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(NOTICE.PROJECT_ID))
                .where(NOTICE.PERSON_ID.eq(person))
                .and(NOTICE.READ_AT.isNull())
                .and(ProjectConditions.within(scope)));
    }

    @Override
    public void read(UUID person, Instant until) {
        sql.update(NOTICE)
                .set(NOTICE.READ_AT, until)
                .where(NOTICE.PERSON_ID.eq(person))
                .and(NOTICE.READ_AT.isNull())
                .and(NOTICE.MADE_AT.le(until))
                .execute();
    }
}
