package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectFigures;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;
import org.zhunsheng.store.tables.tables.records.ProjectRecord;

/** A project as a row: what lists show and sort by, worked out of what it says. */
final class ProjectRows {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_DECIMAL = 140;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
    private static final int GRAVER = 100_000;
    private static final int MOST_COUNTED = GRAVER - 1;

    private ProjectRows() {}

    /** The columns of a line of a list. */
    static final List<Field<?>> SUMMARY = List.of(
            PROJECT.ID,
            PROJECT.UNIT_ID,
            PROJECT.UNIT_PATH,
            UNIT.NAME,
            PROJECT.BUDGET_YEAR,
            PROJECT.KIND,
            PROJECT.STAGE,
            PROJECT.NUMBER,
            PROJECT.CODE,
            PROJECT.NAME,
            PROJECT.BUDGET,
            PROJECT.INDICATOR_COUNT,
            PROJECT.WEIGHTS,
            PROJECT.BLOCK_COUNT,
            PROJECT.ERROR_COUNT,
            PROJECT.WARN_COUNT,
            PROJECT.INFO_COUNT,
            PROJECT.REVIEW_SCORE,
            PROJECT.REVISION,
            PROJECT.SAVED_AT,
            PROJECT.SAVED_BY,
            PROJECT.SAVED_BY_NAME);

    static ProjectSummary summary(Record row) {
        String budget = row.get(PROJECT.BUDGET);
        return new ProjectSummary(
                row.get(PROJECT.ID),
                unit(row),
                new FiscalYear(row.get(PROJECT.BUDGET_YEAR)),
                new ProjectSummary.Heading(row.get(PROJECT.NUMBER), row.get(PROJECT.CODE), row.get(PROJECT.NAME)),
                DocumentKind.valueOf(row.get(PROJECT.KIND)),
                Stage.valueOf(row.get(PROJECT.STAGE)),
                new ProjectSummary.Figures(
                        budget == null ? null : new Money(new BigDecimal(budget)),
                        row.get(PROJECT.INDICATOR_COUNT),
                        decimal(row.get(PROJECT.WEIGHTS))),
                new FindingsSummary(
                        row.get(PROJECT.BLOCK_COUNT),
                        row.get(PROJECT.ERROR_COUNT),
                        row.get(PROJECT.WARN_COUNT),
                        row.get(PROJECT.INFO_COUNT),
                        decimal(row.get(PROJECT.REVIEW_SCORE))),
                row.get(PROJECT.REVISION),
                new Trace(row.get(PROJECT.SAVED_AT), row.get(PROJECT.SAVED_BY), row.get(PROJECT.SAVED_BY_NAME)));
    }

    static OwningUnit unit(Record row) {
        return new OwningUnit(row.get(PROJECT.UNIT_ID), row.get(UNIT.NAME), new UnitPath(row.get(PROJECT.UNIT_PATH)));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Sets what a project's content decides about its row. */
    static void put(ProjectRecord row, Project project) {
        Project.Identity identity = project.identity();
        row.set(PROJECT.NUMBER, Columns.cut(identity.number(), LONGEST_CODE));
        row.set(PROJECT.NUMBER_ORDER, order(identity.number()));
        row.set(PROJECT.CODE, Columns.cut(identity.code(), LONGEST_CODE));
        row.set(PROJECT.NAME, Columns.cut(identity.name(), LONGEST_NAME));
        row.set(
                PROJECT.FIND_KEY,
                Columns.folded(said(row.getName()) + "\n" + said(row.getCode()) + "\n" + said(row.getNumber())));
        ProjectSummary.Figures figures = ProjectFigures.of(project);
        Money total = figures.budget();
        Amount budget = Amount.of(total == null ? null : total.yuan());
        row.set(PROJECT.BUDGET, budget == null ? null : kept(budget.text()));
        row.set(PROJECT.BUDGET_ORDER, budget == null ? null : budget.order());
        row.set(PROJECT.BUDGET_SUM, budget == null ? null : budget.sum());
        row.set(PROJECT.INDICATOR_COUNT, figures.indicators());
        BigDecimal weights = figures.weights();
        row.set(PROJECT.WEIGHTS, weights == null ? null : kept(weights.toPlainString()));
    }

    /** The exchange format has at most 64 digits on either side of the point, so that nothing is ever too long here. */
    private static String kept(String decimal) {
        if (decimal.length() > LONGEST_DECIMAL) {
            throw new IllegalArgumentException("a decimal of " + decimal.length() + " characters");
        }
        return decimal;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The number in a printed number: 表 2 comes before 表 10; what has none comes last. */
    private static long order(@Nullable String number) {
        Matcher digits = DIGITS.matcher(said(number));
        return digits.find() ? Long.parseLong(digits.group()) : Long.MAX_VALUE;
    }

    static void put(ProjectRecord row, FindingsSummary findings) {
        row.set(PROJECT.BLOCK_COUNT, findings.block());
        row.set(PROJECT.ERROR_COUNT, findings.error());
        row.set(PROJECT.WARN_COUNT, findings.warn());
        row.set(PROJECT.INFO_COUNT, findings.info());
        row.set(PROJECT.FINDING_ORDER, gravity(findings));
        Amount score = Amount.of(findings.score());
        row.set(PROJECT.REVIEW_SCORE, score == null ? null : score.text());
        row.set(PROJECT.REVIEW_ORDER, score == null ? null : score.order());
    }

    /** One number to sort by: any number of lesser findings weighs less than one graver one. */
    private static long gravity(FindingsSummary findings) {
        long order = Math.min(findings.block(), MOST_COUNTED);
        order = order * GRAVER + Math.min(findings.error(), MOST_COUNTED);
        return order * GRAVER + Math.min(findings.warn(), MOST_COUNTED);
    }
}
