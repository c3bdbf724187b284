package org.zhunsheng.store;

import static org.zhunsheng.store.KeptStatement.blank;
import static org.zhunsheng.store.tables.Tables.NOTICE;
import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_REVISION;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;
import static org.zhunsheng.store.tables.Tables.REMARK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The statements with which a move is kept: {@link MoveWriting}. */
final class MoveStatements {
    /** Which target. */
    static final Param<UUID> ID = blank("target", PROJECT.ID);

    /** The stage at which it was ruled upon, and its saved state, its moves and its versions then. */
    static final Param<String> STAGE = blank("stage_before", PROJECT.STAGE);

    static final Param<Long> REVISION = blank("revision_before", PROJECT.REVISION);
    static final Param<Integer> MOVES = blank("moves_before", PROJECT_LIFE.MOVES);
    static final Param<Integer> VERSIONS = blank("versions_before", PROJECT_LIFE.VERSIONS);

    /** The stage to which it goes. */
    static final Param<String> NEXT = blank("stage_after", PROJECT.STAGE);

    /** The hash and the saved state of the latest version that there was, and the number under which it was approved. */
    static final Field<String> LAST_HASH = last(PROJECT_VERSION.HASH);

    static final Field<Long> LAST_REVISION = last(PROJECT_VERSION.REVISION);
    static final Field<Integer> LAST_APPROVED = DSL.field(DSL.select(PROJECT_APPROVAL.VERSION)
                    .from(PROJECT_APPROVAL)
                    .where(PROJECT_APPROVAL.PROJECT_ID.eq(ID))
                    .and(PROJECT_APPROVAL.VERSION.eq(VERSIONS)))
            .as("last_approved");

    /** What is submitted. */
    static final Field<String> SUBMITTED = DSL.field(DSL.select(PROJECT_REVISION.CONTENT)
                    .from(PROJECT_REVISION)
                    .where(PROJECT_REVISION.PROJECT_ID.eq(ID))
                    .and(PROJECT_REVISION.REVISION.eq(REVISION)))
            .as("submitted");

    private static final List<Field<?>> ABOUT = List.of(PROJECT.NAME, PROJECT.UNIT_PATH, PROJECT.SAVED_BY, LAST_HASH);

    /** Takes a step and tells what the move is about. */
    static final KeptStatement STEP = new KeptStatement(sql -> step(sql, ABOUT));

    /** Takes the step of a submission, and tells what is submitted as well. */
    static final KeptStatement SUBMISSION = new KeptStatement(sql -> {
        List<Field<?>> about = new ArrayList<>(ABOUT);
        about.addAll(List.of(LAST_REVISION, LAST_APPROVED, SUBMITTED));
        return step(sql, about);
    });

    /** Takes the row of a target without changing it. */
    static final KeptStatement HOLD = new KeptStatement(sql -> sql.update(PROJECT)
            .set(PROJECT.STAGE, STAGE)
            .where(standsAsBefore())
            .returningResult(PROJECT.ID));

    static final KeptStatement FIRST_LIFE = new KeptStatement(sql -> sql.insertInto(PROJECT_LIFE)
            .values(KeptStatement.blanks(PROJECT_LIFE))
            .onConflictDoNothing());
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

    private static <T> Field<T> last(Field<T> field) {
        Select<? extends org.jooq.Record1<T>> last = DSL.select(field)
                .from(PROJECT_VERSION)
                .where(PROJECT_VERSION.PROJECT_ID.eq(ID))
                .and(PROJECT_VERSION.VERSION.eq(VERSIONS));
        return DSL.field(last).as("last_" + field.getName());
    }

    /** Whether a target still stands where it stood when it was ruled upon. */
    static Condition standsAsBefore() {
        return PROJECT.ID
                .eq(ID)
                .and(PROJECT.STAGE.eq(STAGE))
                .and(PROJECT.REVISION.eq(REVISION))
                .and(ProjectConditions.isThere());
    }

    private static Query step(DSLContext sql, List<Field<?>> about) {
        return sql.update(PROJECT)
                .set(PROJECT.STAGE, NEXT)
                .where(standsAsBefore())
                .returningResult(about);
    }

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
