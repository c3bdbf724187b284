package org.zhunsheng.issuing.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Goal.Horizon;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;

/** The names of a project. */
final class ProjectFields {
    private static final int MONTHS = 12;
    private static final String YES = "1";

    private ProjectFields() {}

    static final Names<Goal> GOAL =
            CommonFields.labels(Goal::label).text("text", Goal::text).text("completion", Goal::completion);

    private static final Names<Execution.Row> MONEY_ROW = new Names<Execution.Row>()
            .amount("initial", Execution.Row::initial)
            .amount("adjusted", Execution.Row::adjusted)
            .amount("executed", Execution.Row::executed)
            .number("rate", Execution.Row::rate)
            .amount("forecast", Execution.Row::forecast);

    private static final Names<Execution> EXECUTION = new Names<Execution>()
            .part("total", MONEY_ROW, Execution::total)
            .points("weight", Execution::weight)
            .points("score", Execution::score)
            .text("deviation", Execution::deviation);

    private static final Names<SourceRows.FormRow> FORM_ROW = new Names<SourceRows.FormRow>()
            .value("label", (row, words) -> Names.words(words.source(row.source())))
            .amount("budgeted", SourceRows.FormRow::budgeted)
            .part("row", MONEY_ROW, SourceRows.FormRow::row);

    private static final Names<SourceRows.Sides> SIDES = new Names<SourceRows.Sides>()
            .value("label", (row, words) -> Names.words(words.source(row.source())))
            .amount("medium", SourceRows.Sides::medium)
            .amount("annual", SourceRows.Sides::annual);

    private static final Names<Project.TotalScore> TOTAL_SCORE = new Names<Project.TotalScore>()
            .points("weight", Project.TotalScore::weight)
            .points("score", Project.TotalScore::score);

    private static final Names<Project.Allocation> ALLOCATION = new Names<Project.Allocation>()
            .text("place", Project.Allocation::place)
            .text("name", Project.Allocation::name)
            .amount("amount", Project.Allocation::amount);

    static final Names<Project> PROJECT = project();

    private static Names<Project> project() {
        Names<Project> names = new Names<Project>()
                .text("number", project -> project.identity().number())
                .text("number.digits", project -> number(project, true))
                .text("number.words", project -> number(project, false))
                .text("code", project -> project.identity().code())
                .text("name", project -> project.identity().name())
                .part("unit", CommonFields.CODED, project -> project.identity().unit())
                .part("supervisor", CommonFields.CODED, project -> project.identity()
                        .supervisor())
                .part("activity", CommonFields.CODED, project -> project.identity()
                        .activity())
                .text("activity.pairs", project -> pairs(project.identity().activity()))
                .text("attribute", project -> project.identity().attribute())
                .text("term", project -> project.identity().term())
                .text("purpose", Project::purpose)
                .part("totalScore", TOTAL_SCORE, Project::totalScore)
                .text("hasTotalScore", project -> project.totalScore() == null ? null : YES)
                .list("indicators", IndicatorFields.INDICATOR, Project::indicators)
                .list("notes", CommonFields.LABELLED, Project::notes);
        money(names);
        goals(names);
        return names;
    }

    private static void money(Names<Project> names) {
        names.part("budget", CommonFields.BUDGET, project -> project.finance().budget())
                .part("mediumTermBudget", CommonFields.BUDGET, project -> project.finance()
                        .mediumTermBudget())
                .text("mediumTerm", project -> project.finance().mediumTerm())
                .points("executionWeight", project -> project.finance().executionWeight())
                .part("execution", EXECUTION, project -> project.finance().execution())
                .list("spendingPlan", CommonFields.STEP, project -> project.finance()
                        .spendingPlan())
                .list("allocations", ALLOCATION, project -> project.finance().allocations());
        names.list("moneyRows", FORM_ROW, SourceRows::of)
                .list("otherSources", SIDES, SourceRows::beside)
                .text("hasMedium", project -> hasMedium(project) ? YES : null);
        for (int month = 1; month <= MONTHS; month++) {
            int wanted = month;
            names.number("plan." + month, project -> project.finance().spendingPlan().stream()
                    .filter(step -> step.month() == wanted)
                    .map(SpendingStep::percent)
                    .findFirst()
                    .orElse(null));
        }
    }

    /** Whether a form needs a half for the medium term. */
    private static boolean hasMedium(Project project) {
        return project.finance().mediumTermBudget() != null
                || project.finance().mediumTerm() != null
                || !of(project, Horizon.MEDIUM_TERM).isEmpty()
                || project.indicators().stream()
                        .anyMatch(indicator -> indicator.standard().currentYearTarget() != null);
    }

    private static void goals(Names<Project> names) {
        names.list("goals", GOAL, Project::goals)
                .list("goals.annual", GOAL, project -> of(project, Horizon.ANNUAL))
                .list("goals.medium", GOAL, project -> of(project, Horizon.MEDIUM_TERM))
                .list("completions", GOAL, project -> project.goals().stream()
                        .filter(goal -> goal.completion() != null)
                        .toList());
    }

    /** The printed number where it is one, for headings; 表 1 and the like where it is words. */
    private static @Nullable String number(Project project, boolean digits) {
        String number = project.identity().number();
        return number != null && number.matches("[0-9]+") == digits ? number : null;
    }

    private static List<Goal> of(Project project, Horizon horizon) {
        return project.goals().stream()
                .filter(goal -> goal.horizon() == horizon)
                .toList();
    }

    /** 10/09 and 司法行政管理/社区矫正 as 10-司法行政管理/09-社区矫正. */
    private static @Nullable String pairs(@Nullable CodedName activity) {
        String code = activity == null ? null : activity.code();
        String name = activity == null ? null : activity.name();
        if (code == null || name == null) {
            return code == null ? name : code;
        }
        List<String> codes = List.of(code.split("/", -1));
        List<String> parts = List.of(name.split("/", -1));
        if (codes.size() != parts.size()) {
            return code + "-" + name;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            out.append(i == 0 ? "" : "/").append(codes.get(i)).append('-').append(parts.get(i));
        }
        return out.toString();
    }
}
