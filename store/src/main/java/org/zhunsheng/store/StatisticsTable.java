package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.PROJECT_FINDING;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.FindingCount;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Statistics;
import org.zhunsheng.planning.YearStanding;

/** What is counted over projects, in the tables of projects. */
public final class StatisticsTable implements Statistics {
    private static final String NONE = "";

    private final DSLContext sql;

    StatisticsTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public YearStanding standing(FiscalYear year, Scope scope) {
        Condition which = ProjectConditions.within(scope).and(PROJECT.BUDGET_YEAR.eq(year.year()));
        List<YearStanding.AtStage> stages = new ArrayList<>();
        sums(PROJECT.STAGE, which)
                .forEach((stage, sum) ->
                        stages.add(new YearStanding.AtStage(Stage.valueOf(stage), sum.projects, sum.money())));
        stages.sort(Comparator.comparing(YearStanding.AtStage::stage));
        List<YearStanding.OfFunction> functions = new ArrayList<>();
        sums(PROJECT.FUNCTION_ID, which)
                .forEach((id, sum) -> functions.add(
                        new YearStanding.OfFunction(id.equals(NONE) ? null : id, sum.projects, sum.money())));
        functions.sort(Comparator.comparing(YearStanding.OfFunction::budget).reversed());
        return new YearStanding(stages, functions);
    }

    /** Projects of one kind with what they cost. */
    private static final class Sum {
        private long projects;
        private BigDecimal yuan = BigDecimal.ZERO;

        Money money() {
            BigDecimal bare = yuan.stripTrailingZeros();
            return new Money(bare.scale() < 0 ? bare.setScale(0) : bare);
        }
    }

    private Map<String, Sum> sums(Field<String> by, Condition which) {
        Map<String, Sum> sums = new TreeMap<>();
        sql.select(by, DSL.count(), DSL.sum(PROJECT.BUDGET_SUM))
                .from(PROJECT)
                .where(which)
                .groupBy(by)
                .forEach(row -> {
                    Sum sum = sums.computeIfAbsent(key(row.value1()), unknown -> new Sum());
                    sum.projects += row.value2();
                    sum.yuan = row.value3() == null
                            ? sum.yuan
                            : sum.yuan.add(Amount.unscaled(row.value3().toBigIntegerExact()));
                });
        // The budgets that the database cannot add up exactly.
        sql.select(by, PROJECT.BUDGET)
                .from(PROJECT)
                .where(which)
                .and(PROJECT.BUDGET_ORDER.isNotNull())
                .and(PROJECT.BUDGET_SUM.isNull())
                .forEach(row -> {
                    Sum sum = sums.computeIfAbsent(key(row.value1()), unknown -> new Sum());
                    sum.yuan = sum.yuan.add(new BigDecimal(row.value2()));
                });
        return sums;
    }

    private static String key(@Nullable String value) {
        return value == null ? NONE : value;
    }

    @Override
    public List<FindingCount> findings(
            FindingCount.By by, @Nullable String rule, @Nullable FiscalYear year, Scope scope) {
        Condition which = Within.scope(PROJECT_FINDING.UNIT_PATH, scope)
                .and(rule == null ? DSL.noCondition() : PROJECT_FINDING.RULE.eq(rule))
                .and(year == null ? DSL.noCondition() : PROJECT_FINDING.BUDGET_YEAR.eq(year.year()));
        Field<Integer> projects = DSL.countDistinct(PROJECT_FINDING.PROJECT_ID);
        var findings = DSL.sum(PROJECT_FINDING.FINDING_COUNT);
        return switch (by) {
            case RULE ->
                sql.select(PROJECT_FINDING.RULE, PROJECT_FINDING.BUDGET_YEAR, DSL.count(), findings)
                        .from(PROJECT_FINDING)
                        .where(which)
                        .groupBy(PROJECT_FINDING.RULE, PROJECT_FINDING.BUDGET_YEAR)
                        .fetch(row -> count(row.value1(), row.value2(), row.value3(), row.value4()));
            case UNIT ->
                sql.select(UNIT.ID, PROJECT_FINDING.BUDGET_YEAR, projects, findings)
                        .from(PROJECT_FINDING)
                        .join(UNIT)
                        .on(UNIT.PATH.eq(PROJECT_FINDING.UNIT_PATH))
                        .where(which)
                        .groupBy(UNIT.ID, PROJECT_FINDING.BUDGET_YEAR)
                        .fetch(row -> count(row.value1().toString(), row.value2(), row.value3(), row.value4()));
        };
    }

    private static FindingCount count(String what, int year, long projects, BigDecimal findings) {
        return new FindingCount(what, new FiscalYear(year), projects, findings.longValueExact());
    }

    @Override
    public Map<FiscalYear, Long> projects(Scope scope) {
        Map<FiscalYear, Long> years = new LinkedHashMap<>();
        sql.select(PROJECT.BUDGET_YEAR, DSL.count())
                .from(PROJECT)
                .where(ProjectConditions.within(scope))
                .groupBy(PROJECT.BUDGET_YEAR)
                .orderBy(PROJECT.BUDGET_YEAR)
                .forEach(row ->
                        years.put(new FiscalYear(row.value1()), row.value2().longValue()));
        return years;
    }
}
