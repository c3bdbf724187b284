package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.refusal.Refused;

/**
 * The targets that a transaction keeps where they stand, so that nobody else moves or saves them until it ends, with what
 * is needed to move them.
 */
final class TakenTargets {
    /** Which target. */
    static final Param<UUID> ID = KeptStatement.blank("target", PROJECT.ID);

    /** The hash and the saved state of the latest version. */
    static final Field<String> LAST_HASH = PROJECT_VERSION.HASH.as("last_hash");

    static final Field<Long> LAST_REVISION = PROJECT_VERSION.REVISION.as("last_revision");

    /** What a draft says, which is fixed when it is submitted; nothing of any other target. */
    static final Field<String> DRAFT = DSL.when(
                    PROJECT.STAGE.eq(DSL.inline(Stage.DRAFT.name())),
                    DSL.field(DSL.select(PROJECT_REVISION.CONTENT)
                            .from(PROJECT_REVISION)
                            .where(PROJECT_REVISION.PROJECT_ID.eq(PROJECT.ID))
                            .and(PROJECT_REVISION.REVISION.eq(PROJECT.REVISION))))
            .as("draft");

    private static final List<Field<?>> ABOUT = List.of(
            PROJECT.NAME,
            PROJECT.UNIT_PATH,
            PROJECT.STAGE,
            PROJECT.REVISION,
            PROJECT.SAVED_BY,
            LAST_HASH,
            LAST_REVISION,
            DRAFT);
    private static final KeptStatement TAKE = new KeptStatement(sql -> sql.select(ABOUT)
            .select(PROJECT_LIFE.fields())
            .from(PROJECT)
            .leftJoin(PROJECT_LIFE)
            .on(PROJECT_LIFE.PROJECT_ID.eq(PROJECT.ID))
            .leftJoin(PROJECT_VERSION)
            .on(PROJECT_VERSION.PROJECT_ID.eq(PROJECT.ID))
            .and(PROJECT_VERSION.VERSION.eq(PROJECT_LIFE.VERSIONS))
            .where(PROJECT.ID.eq(ID))
            .and(ProjectConditions.isThere()));

    /** Locks a row as a change would lock it. */
    private static final KeptStatement LOCK = new KeptStatement(
            sql -> sql.select(PROJECT.ID).from(PROJECT).where(PROJECT.ID.eq(ID)).forNoKeyUpdate());

    private final Outbox outbox;
    private final Map<UUID, Record> taken = new HashMap<>();

    TakenTargets(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Takes a target as it is now; {@code null} where there is none. */
    @Nullable
    Record take(UUID project) {
        // With both in one statement, who waited for the lock would see the row of now beside a life of then. In one
        // file only one writes anyway.
        if (outbox.sql().dialect() != SQLDialect.SQLITE) {
            outbox.put(LOCK.with(ID, project));
        }
        List<Record> rows = outbox.fetch(TAKE.with(ID, project));
        if (rows.isEmpty()) {
            taken.remove(project);
            return null;
        }
        taken.put(project, rows.getFirst());
        return rows.getFirst();
    }

    /**
     * Takes a target if it stands where somebody saw it; {@code null} where it no longer does.
     *
     * @throws Refused where others moved it away and back: whose hands it went through is not what was ruled upon
     */
    @Nullable
    Record take(UUID project, Life as) {
        Record known = taken.get(project);
        Record now = known != null && stands(known, as) && moves(known) == as.moves() ? known : take(project);
        if (now == null || !stands(now, as)) {
            return null;
        }
        Refused.unlessPresent(as.moves(), moves(now));
        return now;
    }

    private static boolean stands(Record row, Life as) {
        return row.get(PROJECT.STAGE).equals(as.standing().stage().name())
                && row.get(PROJECT.REVISION) == as.revision();
    }

    /** How often it was moved; a draft that was never submitted has no row of its life. */
    private static int moves(Record row) {
        Integer moves = row.get(PROJECT_LIFE.MOVES);
        return moves == null ? 0 : moves;
    }

    /** What is known of a target that was taken; {@code null} of any other. */
    @Nullable
    Record known(UUID project) {
        return taken.get(project);
    }

    /** Forgets what was known, since it changes. */
    void forget(UUID project) {
        taken.remove(project);
    }
}
