package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_FINDING;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.zhunsheng.planning.Breakdown;

/** What audits found in projects, rule by rule. */
final class ProjectFindings {
    private final DSLContext sql;

    ProjectFindings(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts what was found in place of what was noted before. */
    void put(UUID project, Breakdown found) {
        remove(project);
        if (found.rules().isEmpty()) {
            return;
        }
        var of = sql.select(PROJECT.UNIT_PATH, PROJECT.BUDGET_YEAR)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .fetchSingle();
        var insert = sql.insertInto(
                PROJECT_FINDING,
                PROJECT_FINDING.PROJECT_ID,
                PROJECT_FINDING.RULE,
                PROJECT_FINDING.UNIT_PATH,
                PROJECT_FINDING.BUDGET_YEAR,
                PROJECT_FINDING.FINDING_COUNT);
        for (Map.Entry<String, Integer> rule : found.rules().entrySet()) {
            insert = insert.values(project, rule.getKey(), of.value1(), of.value2(), rule.getValue());
        }
        insert.execute();
    }

    void remove(UUID project) {
        sql.deleteFrom(PROJECT_FINDING)
                .where(PROJECT_FINDING.PROJECT_ID.eq(project))
                .execute();
    }

    /** What was noted of some projects. */
    Map<UUID, Breakdown> of(Collection<UUID> projects) {
        Map<UUID, Map<String, Integer>> rules = new HashMap<>();
        sql.select(PROJECT_FINDING.PROJECT_ID, PROJECT_FINDING.RULE, PROJECT_FINDING.FINDING_COUNT)
                .from(PROJECT_FINDING)
                .where(PROJECT_FINDING.PROJECT_ID.in(projects))
                .forEach(row -> rules.computeIfAbsent(row.value1(), unknown -> new HashMap<>())
                        .put(row.value2(), row.value3()));
        Map<UUID, Breakdown> noted = new LinkedHashMap<>();
        sql.select(PROJECT.ID, PROJECT.FUNCTION_ID)
                .from(PROJECT)
                .where(PROJECT.ID.in(projects))
                .forEach(row -> noted.put(
                        row.value1(), new Breakdown(row.value2(), rules.getOrDefault(row.value1(), Map.of()))));
        return noted;
    }
}
