package org.zhunsheng.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;

/** Builds the document of a case: what the case does not say has a harmless value. */
final class CaseDocument {
    private static final String SUPERVISOR = "某县司法局";

    private CaseDocument() {}

    static PerformanceDocument of(CaseEntry written) {
        CaseEntry head = written.entry("document");
        String year = head.text("year", "2024");
        String department = head.text("department", SUPERVISOR);
        PerformanceDocument.Heading heading = new PerformanceDocument.Heading(
                head.text("title"),
                department.equals("none") ? null : new CodedName(null, department),
                year.equals("none") ? null : new FiscalYear(Integer.parseInt(year)),
                MoneyUnit.YUAN);
        List<Project> projects = new ArrayList<>();
        if (written.has("projects")) {
            written.entries("projects").forEach(project -> projects.add(project(project, project.list("rows"))));
        } else if (written.has("project") || written.has("rows")) {
            projects.add(project(written.entry("project"), written.list("rows")));
        }
        return new PerformanceDocument(
                DocumentKind.valueOf(head.text("kind", "TARGET_TABLES")),
                heading,
                strategy(head),
                projects,
                head.entries("withheld").stream()
                        .map(range -> new PerformanceDocument.Withheld(
                                Integer.parseInt(range.text("from", "1")),
                                Integer.parseInt(range.text("to", "1")),
                                range.text("reason")))
                        .toList(),
                head.entry("totals").all().entrySet().stream()
                        .map(total -> new PerformanceDocument.PrintedTotal(
                                total.getKey(),
                                new Money(new BigDecimal(total.getValue().toString()))))
                        .toList(),
                head.list("unread").stream()
                        .map(text -> unread(text.toString()))
                        .toList());
    }

    /** A piece without a place, or {@code table 1 row 5 column 2 | 80,000}. */
    private static PerformanceDocument.Unread unread(String written) {
        int bar = written.indexOf(" | ");
        return bar < 0
                ? new PerformanceDocument.Unread(null, written)
                : new PerformanceDocument.Unread(written.substring(0, bar), written.substring(bar + 3));
    }

    private static PerformanceDocument.Strategy strategy(CaseEntry head) {
        List<LabelledText> items = texts(head.list("overallItems"));
        String lead = head.text("overallGoal");
        return new PerformanceDocument.Strategy(
                lead == null && items.isEmpty() ? null : new PerformanceDocument.OverallGoal(lead, items),
                head.entries("programmes").stream().map(CaseDocument::programme).toList(),
                head.entries("safeguards").stream()
                        .map(one -> new Safeguard(one.text("label"), one.text("name"), texts(one.list("items"))))
                        .toList(),
                null,
                head.list("rows").stream().map(CaseRow::of).toList());
    }

    private static Programme programme(CaseEntry written) {
        return new Programme(
                written.text("label"),
                written.text("name"),
                written.text("text"),
                budget(written),
                plan(written),
                written.list("rows").stream().map(CaseRow::of).toList());
    }

    /** Texts as {@code 1 words} or words alone. */
    private static List<LabelledText> texts(List<Object> written) {
        return written.stream()
                .map(text -> {
                    String[] parts = text.toString().split(" ", 2);
                    return parts.length == 2
                            ? new LabelledText(parts[0], parts[1])
                            : new LabelledText(null, text.toString());
                })
                .toList();
    }

    private static Project project(CaseEntry written, List<Object> rows) {
        String name = written.text("name", "社区矫正工作经费");
        Project.Identity identity = new Project.Identity(
                written.text("number"),
                written.text("code"),
                name.equals("none") ? null : name,
                written.coded("unit"),
                written.coded("supervisor"),
                written.coded("activity"),
                written.text("attribute"),
                written.text("term"));
        CaseEntry total = written.entry("total");
        return new Project(
                identity,
                finance(written),
                written.text("purpose"),
                goals(written),
                rows.stream().map(CaseRow::of).toList(),
                written.has("total") ? new Project.TotalScore(total.weight("weight"), total.weight("score")) : null,
                texts(written.list("notes")));
    }

    private static Project.Finance finance(CaseEntry written) {
        BigDecimal weight = written.number("executionWeight");
        return new Project.Finance(
                budget(written),
                weight == null ? null : new Weight(weight),
                written.has("execution") ? execution(written.entry("execution")) : null,
                plan(written),
                null,
                null,
                List.of());
    }

    private static @Nullable Budget budget(CaseEntry written) {
        List<Budget.SourceAmount> sources = written.entry("sources").all().entrySet().stream()
                .map(source -> new Budget.SourceAmount(
                        FundingSource.valueOf(source.getKey()),
                        new Money(new BigDecimal(source.getValue().toString()))))
                .toList();
        List<Budget.Component> components = written.entry("components").all().entrySet().stream()
                .map(part -> new Budget.Component(
                        part.getKey(), new Money(new BigDecimal(part.getValue().toString()))))
                .toList();
        Money total = written.money("budget");
        return total == null && sources.isEmpty() && components.isEmpty()
                ? null
                : new Budget(total, sources, components);
    }

    private static List<SpendingStep> plan(CaseEntry written) {
        return written.entry("plan").all().entrySet().stream()
                .map(step -> new SpendingStep(
                        Integer.parseInt(step.getKey()),
                        new BigDecimal(step.getValue().toString())))
                .toList();
    }

    private static Execution execution(CaseEntry written) {
        return new Execution(
                row(written),
                written.weight("weight"),
                written.weight("score"),
                written.text("deviation"),
                written.entry("sources").all().entrySet().stream()
                        .map(source -> new Execution.SourceRow(
                                FundingSource.valueOf(source.getKey()), row(new CaseEntry(source.getValue()))))
                        .toList());
    }

    private static Execution.Row row(CaseEntry written) {
        return new Execution.Row(
                written.money("initial"),
                written.money("adjusted"),
                written.money("executed"),
                written.number("rate"),
                written.money("forecast"));
    }

    private static List<Goal> goals(CaseEntry written) {
        List<Goal> goals = new ArrayList<>();
        String single = written.text("goal", written.has("goals") ? "" : "完成全年社区矫正任务。");
        if (!single.isEmpty() && !single.equals("none")) {
            goals.add(new Goal(Goal.Horizon.ANNUAL, null, single, written.text("completion")));
        }
        for (Object goal : written.list("goals")) {
            String[] parts = goal.toString().split(" ", 2);
            goals.add(new Goal(
                    Goal.Horizon.ANNUAL,
                    parts.length == 2 ? parts[0] : null,
                    parts.length == 2 ? parts[1] : goal.toString(),
                    null));
        }
        return goals;
    }

    /** A row: {@code 产出指标 | 数量指标 | 案件数 | ≥300件 | 10}, or a map with more fields. */
    static final class CaseRow {
        private CaseRow() {}

        static Indicator of(Object written) {
            if (!(written instanceof String)) {
                return of(new CaseEntry(written));
            }
            String[] cells = written.toString().split("\\|", -1);
            CaseEntry entry = new CaseEntry(java.util.Map.of(
                    "level1", cell(cells, 0),
                    "level2", cell(cells, 1),
                    "name", cell(cells, 2),
                    "target", cell(cells, 3),
                    "weight", cell(cells, 4)));
            return of(entry);
        }

        private static String cell(String[] cells, int column) {
            return column < cells.length ? cells[column].strip() : "";
        }

        private static Indicator of(CaseEntry written) {
            Indicator.Standard standard = new Indicator.Standard(
                    CaseTarget.of(written.get("target")),
                    CaseTarget.of(written.get("current")),
                    written.weight("weight"),
                    written.weight("currentWeight"),
                    written.text("basis"),
                    written.text("direction"),
                    Boolean.TRUE.equals(written.get("mandatory")),
                    List.of());
            String likelihood = written.text("likelihood");
            return new Indicator(
                    new Indicator.Classification(
                            written.text("level1"), written.text("level2"), written.text("code"), null, null),
                    written.text("name"),
                    written.text("description"),
                    standard,
                    new Indicator.Result(
                            CaseTarget.of(written.get("actual")), written.weight("score"), written.text("deviation")),
                    new Indicator.Outlook(
                            CaseTarget.of(written.get("progress")),
                            CaseTarget.of(written.get("forecast")),
                            likelihood == null ? null : Indicator.Likelihood.valueOf(likelihood),
                            written.list("causes").stream()
                                    .map(cause -> Indicator.Cause.valueOf(cause.toString()))
                                    .toList()),
                    written.text("remark"));
        }
    }
}
