package org.zhunsheng.store;

import static org.zhunsheng.store.KeptStatement.blank;
import static org.zhunsheng.store.TakenTargets.ID;
import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.REMARK;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;

/** The statements with which a move is kept: {@link MoveWriting}. */
final class MoveStatements {
    /** The stage at which it was ruled upon, and its saved state and its moves then. */
    static final Param<String> STAGE = blank("stage_before", PROJECT.STAGE);

    static final Param<Long> REVISION = blank("revision_before", PROJECT.REVISION);
    static final Param<Integer> MOVES = blank("moves_before", PROJECT_LIFE.MOVES);

    /** The stage to which it goes. */
    static final Param<String> NEXT = blank("stage_after", PROJECT.STAGE);

    /** Takes the step. */
    static final KeptStatement STEP = new KeptStatement(sql -> sql.update(PROJECT)
            .set(PROJECT.STAGE, NEXT)
            .where(PROJECT.ID.eq(ID))
            .and(PROJECT.STAGE.eq(STAGE))
            .and(PROJECT.REVISION.eq(REVISION))
            .and(ProjectConditions.isThere()));

    static final KeptStatement FIRST_LIFE = KeptStatement.insertInto(PROJECT_LIFE);
    static final KeptStatement NEXT_LIFE = new KeptStatement(MoveStatements::nextLife);
    static final KeptStatement MOVE = KeptStatement.insertInto(PROJECT_MOVE);
    static final KeptStatement VERSION = KeptStatement.insertInto(PROJECT_VERSION);
    static final KeptStatement APPROVAL = KeptStatement.insertInto(PROJECT_APPROVAL);
    static final KeptStatement NOTICED = KeptStatement.insertInto(NOTICE);

    static final Param<Integer> SENT_WITH = blank(REMARK.SENT_WITH);
    static final Param<Boolean> BINDING = blank(REMARK.BINDING);

    /** Sends the remarks of a step with a move. */
    static final KeptStatement SEND = new KeptStatement(sql -> sql.update(REMARK)
            .set(REMARK.SENT_WITH, SENT_WITH)
            .set(REMARK.BINDING, BINDING)
            .where(REMARK.PROJECT_ID.eq(ID))
            .and(REMARK.STAGE.eq(STAGE))
            .and(REMARK.SENT_WITH.isNull()));

    private MoveStatements() {}

    private static Query nextLife(DSLContext sql) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        for (Field<?> column : PROJECT_LIFE.fields()) {
            row.put(column, blank(column));
        }
        row.remove(PROJECT_LIFE.PROJECT_ID);
        return sql.update(PROJECT_LIFE)
                .set(row)
                .where(PROJECT_LIFE.PROJECT_ID.eq(ID))
                .and(PROJECT_LIFE.MOVES.eq(MOVES));
    }
}
