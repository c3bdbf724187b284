package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.GOAL;
import static org.zhunsheng.store.tables.Tables.INDICATOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;
import org.zhunsheng.planning.SearchHit.Where;
import org.zhunsheng.store.tables.tables.records.GoalRecord;
import org.zhunsheng.store.tables.tables.records.IndicatorRecord;

/** The goals and indicator rows of projects' present states. */
final class ProjectParts {
    private static final int LONGEST_UNIT = 400;

    private final DSLContext sql;

    ProjectParts(DSLContext sql) {
        this.sql = sql;
    }

    /** A text of a project that can be searched. */
    record PartText(Where where, String text) {}

    /** Puts the goals and rows of a project in place of those that are there; what stays as it is is not touched. */
    void put(UUID id, Project project) {
        List<IndicatorRecord> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            rows.add(row(id, rows.size(), row));
        }
        List<GoalRecord> goals = new ArrayList<>();
        for (Goal goal : project.goals()) {
            goals.add(new GoalRecord(
                    id, goals.size(), goal.horizon().name(), Columns.whole(goal.text(), Integer.MAX_VALUE)));
        }
        Map<Integer, IndicatorRecord> rowsNow =
                sql.selectFrom(INDICATOR).where(INDICATOR.PROJECT_ID.eq(id)).fetchMap(INDICATOR.POSITION);
        replace(INDICATOR.PROJECT_ID.eq(id), INDICATOR.POSITION, rows, rowsNow);
        Map<Integer, GoalRecord> goalsNow =
                sql.selectFrom(GOAL).where(GOAL.PROJECT_ID.eq(id)).fetchMap(GOAL.POSITION);
        replace(GOAL.PROJECT_ID.eq(id), GOAL.POSITION, goals, goalsNow);
    }

    private <R extends TableRecord<R>> void replace(
            Condition own, TableField<R, Integer> position, List<R> wanted, Map<Integer, R> present) {
        List<R> changed = wanted.stream()
                .filter(row -> !row.equals(present.get(row.get(position))))
                .toList();
        Set<Integer> gone = new TreeSet<>();
        present.keySet().stream().filter(at -> at >= wanted.size()).forEach(gone::add);
        changed.stream()
                .map(row -> row.get(position))
                .filter(present::containsKey)
                .forEach(gone::add);
        if (!gone.isEmpty()) {
            sql.deleteFrom(position.getTable())
                    .where(own)
                    .and(position.in(gone))
                    .execute();
        }
        sql.batchInsert(changed).execute();
    }

    private static IndicatorRecord row(UUID id, int position, Indicator row) {
        TargetValue target = row.standard().target() != null
                ? row.standard().target()
                : row.standard().currentYearTarget();
        Weight weight = row.standard().weight();
        Operator operator = target == null ? null : target.operator();
        IndicatorRecord kept = new IndicatorRecord();
        kept.set(INDICATOR.PROJECT_ID, id);
        kept.set(INDICATOR.POSITION, position);
        kept.set(INDICATOR.LEVEL1, text(row.classification().level1()));
        kept.set(INDICATOR.LEVEL2, text(row.classification().level2()));
        kept.set(INDICATOR.LEVEL3, text(row.name()));
        kept.set(INDICATOR.DESCRIPTION, text(row.description()));
        kept.set(INDICATOR.TARGET, text(target == null ? null : target.printed()));
        kept.set(INDICATOR.OPERATOR, operator == null ? null : operator.name());
        kept.set(INDICATOR.TARGET_VALUE, number(target));
        kept.set(INDICATOR.TARGET_UNIT, Columns.cut(target == null ? null : target.unit(), LONGEST_UNIT));
        kept.set(INDICATOR.WEIGHT, weight == null ? null : weight.toString());
        return kept;
    }

    private static @Nullable String text(@Nullable String text) {
        return Columns.cut(text, Integer.MAX_VALUE);
    }

    private static @Nullable String number(@Nullable TargetValue target) {
        BigDecimal number =
                switch (target) {
                    case TargetValue.Threshold threshold -> threshold.value();
                    case TargetValue.Between range -> range.value();
                    case TargetValue.InWords words -> null;
                    case TargetValue.Unstated unstated -> null;
                    case null -> null;
                };
        return number == null ? null : number.toPlainString();
    }

    void remove(UUID id) {
        sql.deleteFrom(INDICATOR).where(INDICATOR.PROJECT_ID.eq(id)).execute();
        sql.deleteFrom(GOAL).where(GOAL.PROJECT_ID.eq(id)).execute();
    }

    /** The goals and rows of some projects, in the order in which they stand there. */
    Map<UUID, List<PartText>> texts(Collection<UUID> projects) {
        Map<UUID, List<PartText>> texts = new LinkedHashMap<>();
        sql.select(GOAL.PROJECT_ID, GOAL.CONTENT)
                .from(GOAL)
                .where(GOAL.PROJECT_ID.in(projects))
                .orderBy(GOAL.PROJECT_ID, GOAL.POSITION)
                .forEach(row -> add(texts, row.value1(), Where.GOAL, row.value2()));
        sql.select(INDICATOR.PROJECT_ID, INDICATOR.LEVEL3, INDICATOR.DESCRIPTION)
                .from(INDICATOR)
                .where(INDICATOR.PROJECT_ID.in(projects))
                .orderBy(INDICATOR.PROJECT_ID, INDICATOR.POSITION)
                .forEach(row -> {
                    add(texts, row.value1(), Where.INDICATOR, row.value2());
                    add(texts, row.value1(), Where.INDICATOR, row.value3());
                });
        return texts;
    }

    private static void add(Map<UUID, List<PartText>> texts, UUID project, Where where, @Nullable String text) {
        if (text != null) {
            texts.computeIfAbsent(project, unknown -> new ArrayList<>()).add(new PartText(where, text));
        }
    }
}
