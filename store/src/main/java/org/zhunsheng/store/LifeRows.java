package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_APPROVAL;
import static org.zhunsheng.store.tables.Tables.PROJECT_LIFE;
import static org.zhunsheng.store.tables.Tables.PROJECT_MOVE;
import static org.zhunsheng.store.tables.Tables.PROJECT_VERSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.ReviewScore.Aspect;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Marks;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.MoveMade;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.lifecycle.Version;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/** The rows of lives as values, and back. */
final class LifeRows {
    private static final String BETWEEN = ",";

    /** The hash of a version beside that of its approval. */
    static final Field<String> VERSION_HASH = PROJECT_VERSION.HASH.as("version_hash");

    private LifeRows() {}

    /** A life out of a project's row with the row of its life, which a draft that was never submitted does not have. */
    static Life life(Record row) {
        Stage stage = Stage.valueOf(row.get(PROJECT.STAGE));
        long revision = row.get(PROJECT.REVISION);
        if (row.get(PROJECT_LIFE.ROUND) == null) {
            return new Life(new Standing(stage, 1, 0, Standing.Hands.NOBODY), revision, 0, 0, null);
        }
        Standing.Hands hands = new Standing.Hands(
                row.get(PROJECT_LIFE.SUBMITTER),
                people(row.get(PROJECT_LIFE.PASSED)),
                row.get(PROJECT_LIFE.LAST_MOVER),
                row.get(PROJECT_LIFE.RETURNED));
        return new Life(
                new Standing(stage, row.get(PROJECT_LIFE.ROUND), row.get(PROJECT_LIFE.IN_FORCE), hands),
                revision,
                row.get(PROJECT_LIFE.MOVES),
                row.get(PROJECT_LIFE.VERSIONS),
                row.get(PROJECT_LIFE.MOVED_AT));
    }

    private static Set<UUID> people(String kept) {
        Set<UUID> people = new LinkedHashSet<>();
        for (String id : kept.split(BETWEEN)) {
            if (!id.isEmpty()) {
                people.add(UUID.fromString(id));
            }
        }
        return people;
    }

    static String people(Set<UUID> people) {
        return people.stream().map(UUID::toString).sorted().collect(Collectors.joining(BETWEEN));
    }

    static MoveMade move(Record row) {
        return new MoveMade(
                row.get(PROJECT_MOVE.POSITION),
                Move.valueOf(row.get(PROJECT_MOVE.MOVE)),
                Stage.valueOf(row.get(PROJECT_MOVE.FROM_STAGE)),
                Stage.valueOf(row.get(PROJECT_MOVE.TO_STAGE)),
                row.get(PROJECT_MOVE.ROUND),
                new MoveMade.State(row.get(PROJECT_MOVE.REVISION), row.get(PROJECT_MOVE.VERSION)),
                new Trace(
                        row.get(PROJECT_MOVE.MADE_AT),
                        row.get(PROJECT_MOVE.MADE_BY),
                        row.get(PROJECT_MOVE.MADE_BY_NAME)),
                new MoveMade.Words(row.get(PROJECT_MOVE.REASON), marks(row.get(PROJECT_MOVE.MARKS))));
    }

    static @Nullable String marks(@Nullable Marks marks) {
        return marks == null
                ? null
                : marks.inOrder().values().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable Marks marks(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        List<BigDecimal> points = new ArrayList<>();
        for (String each : kept.split(BETWEEN)) {
            points.add(new BigDecimal(each));
        }
        Map<Aspect, BigDecimal> marks = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            marks.put(aspect, points.get(aspect.ordinal()));
        }
        return new Marks(marks);
    }

    /** A version with its approval, if it has one. */
    static Version version(Record row) {
        Version.Approval approval = row.get(PROJECT_APPROVAL.NUMBER) == null
                ? null
                : new Version.Approval(
                        row.get(PROJECT_APPROVAL.NUMBER),
                        LocalDate.parse(row.get(PROJECT_APPROVAL.APPROVED_ON)),
                        new Trace(
                                row.get(PROJECT_APPROVAL.APPROVED_AT),
                                row.get(PROJECT_APPROVAL.APPROVED_BY),
                                row.get(PROJECT_APPROVAL.APPROVED_BY_NAME)),
                        row.get(PROJECT_APPROVAL.HASH));
        return new Version(
                row.get(PROJECT_VERSION.VERSION),
                row.get(PROJECT_VERSION.REVISION),
                row.get(VERSION_HASH),
                row.get(PROJECT_VERSION.PREVIOUS_HASH),
                new Trace(
                        row.get(PROJECT_VERSION.FIXED_AT),
                        row.get(PROJECT_VERSION.FIXED_BY),
                        row.get(PROJECT_VERSION.FIXED_BY_NAME)),
                approval);
    }
}
