package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.SAVED_VIEW;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.zhunsheng.planning.SavedView;
import org.zhunsheng.planning.SavedViews;

/** Saved views in their table. They are a person's bookmarks, so the journal does not speak of them. */
public final class SavedViewsTable implements SavedViews {
    private final DSLContext sql;

    SavedViewsTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<SavedView> of(UUID owner) {
        return sql.selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.PERSON_ID.eq(owner))
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(row -> new SavedView(
                        row.getId(), row.getPersonId(), row.getName(), row.getQuery(), row.getCreatedAt()));
    }

    @Override
    public Optional<SavedView> keep(UUID owner, String name, String query, Instant at) {
        if (sql.fetchCount(SAVED_VIEW, SAVED_VIEW.PERSON_ID.eq(owner)) >= SavedView.MOST) {
            return Optional.empty();
        }
        SavedView view = new SavedView(UuidCreator.getTimeOrderedEpoch(), owner, name, query, at);
        sql.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.ID, view.id())
                .set(SAVED_VIEW.PERSON_ID, owner)
                .set(SAVED_VIEW.NAME, name)
                .set(SAVED_VIEW.QUERY, query)
                .set(SAVED_VIEW.CREATED_AT, at)
                .execute();
        return Optional.of(view);
    }

    @Override
    public boolean forget(UUID owner, UUID id) {
        return sql.deleteFrom(SAVED_VIEW)
                        .where(SAVED_VIEW.ID.eq(id))
                        .and(SAVED_VIEW.PERSON_ID.eq(owner))
                        .execute()
                == 1;
    }
}
