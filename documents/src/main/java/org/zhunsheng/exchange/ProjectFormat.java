package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.util.List;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Project.Allocation;
import org.zhunsheng.model.Project.Finance;
import org.zhunsheng.model.Project.Identity;
import org.zhunsheng.model.Project.TotalScore;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;

/** Projects in JSON: flat, where the model groups identity and money. */
final class ProjectFormat {
    private ProjectFormat() {}

    /** A goal. */
    private static final class GoalFields {
        static final Field<Goal, Goal.Horizon> HORIZON =
                field("horizon", Codecs.oneOf(Goal.Horizon.class), Goal::horizon);
        static final Field<Goal, String> LABEL = field("label", Codecs.TEXT, Goal::label);
        static final Field<Goal, String> TEXT = field("text", Codecs.TEXT, Goal::text);
        static final Field<Goal, String> COMPLETION = field("completion", Codecs.TEXT, Goal::completion);
        static final Shape<Goal> SHAPE = Shape.of(
                values -> new Goal(values.need(HORIZON), values.get(LABEL), values.need(TEXT), values.get(COMPLETION)),
                HORIZON,
                LABEL,
                TEXT,
                COMPLETION);
    }

    /** Money for one township or unit. */
    private static final class AllocationFields {
        static final Field<Allocation, String> PLACE = field("place", Codecs.TEXT, Allocation::place);
        static final Field<Allocation, String> NAME = field("name", Codecs.TEXT, Allocation::name);
        static final Field<Allocation, Money> AMOUNT = field("amount", Codecs.MONEY, Allocation::amount);
        static final Shape<Allocation> SHAPE = Shape.of(
                values -> new Allocation(values.get(PLACE), values.get(NAME), values.need(AMOUNT)),
                PLACE,
                NAME,
                AMOUNT);
    }

    /** The 总分 row. */
    private static final class TotalScoreFields {
        static final Field<TotalScore, Weight> WEIGHT = field("weight", Codecs.POINTS, TotalScore::weight);
        static final Field<TotalScore, Weight> SCORE = field("score", Codecs.POINTS, TotalScore::score);
        static final Shape<TotalScore> SHAPE =
                Shape.of(values -> new TotalScore(values.get(WEIGHT), values.get(SCORE)), WEIGHT, SCORE);
    }

    private static final Field<Project, String> NUMBER =
            field("number", Codecs.TEXT, project -> project.identity().number());
    private static final Field<Project, String> CODE =
            field("code", Codecs.TEXT, project -> project.identity().code());
    private static final Field<Project, String> NAME =
            field("name", Codecs.TEXT, project -> project.identity().name());
    private static final Field<Project, CodedName> UNIT =
            field("unit", TextFormat.CODED_NAME, project -> project.identity().unit());
    private static final Field<Project, CodedName> SUPERVISOR = field(
            "supervisor", TextFormat.CODED_NAME, project -> project.identity().supervisor());
    private static final Field<Project, CodedName> ACTIVITY = field(
            "activity", TextFormat.CODED_NAME, project -> project.identity().activity());
    private static final Field<Project, String> ATTRIBUTE =
            field("attribute", Codecs.TEXT, project -> project.identity().attribute());
    private static final Field<Project, String> TERM =
            field("term", Codecs.TEXT, project -> project.identity().term());
    private static final Field<Project, Budget> BUDGET =
            field("budget", MoneyFormat.BUDGET, project -> project.finance().budget());
    private static final Field<Project, String> PURPOSE = field("purpose", Codecs.TEXT, Project::purpose);
    private static final Field<Project, List<SpendingStep>> SPENDING_PLAN =
            field("spendingPlan", Codecs.list(MoneyFormat.SPENDING_STEP), project -> project.finance()
                    .spendingPlan());
    private static final Field<Project, List<Goal>> GOALS =
            field("goals", Codecs.list(GoalFields.SHAPE), Project::goals);
    private static final Field<Project, Weight> EXECUTION_WEIGHT =
            field("executionWeight", Codecs.POINTS, project -> project.finance().executionWeight());
    private static final Field<Project, Execution> EXECUTION = field(
            "execution", MoneyFormat.EXECUTION, project -> project.finance().execution());
    private static final Field<Project, String> MEDIUM_TERM =
            field("mediumTerm", Codecs.TEXT, project -> project.finance().mediumTerm());
    private static final Field<Project, Budget> MEDIUM_TERM_BUDGET = field(
            "mediumTermBudget", MoneyFormat.BUDGET, project -> project.finance().mediumTermBudget());
    private static final Field<Project, List<Allocation>> ALLOCATIONS =
            field("allocations", Codecs.list(AllocationFields.SHAPE), project -> project.finance()
                    .allocations());
    private static final Field<Project, List<Indicator>> INDICATORS = IndicatorFormat.indicatorsOf(Project::indicators);
    private static final Field<Project, TotalScore> TOTAL_SCORE =
            field("totalScore", TotalScoreFields.SHAPE, Project::totalScore);
    private static final Field<Project, List<LabelledText>> NOTES =
            field("notes", Codecs.list(TextFormat.LABELLED_TEXT), Project::notes);

    /** A project. */
    static final Shape<Project> PROJECT = Shape.of(
            ProjectFormat::project,
            NUMBER,
            CODE,
            NAME,
            UNIT,
            SUPERVISOR,
            ACTIVITY,
            ATTRIBUTE,
            TERM,
            BUDGET,
            PURPOSE,
            SPENDING_PLAN,
            GOALS,
            EXECUTION_WEIGHT,
            EXECUTION,
            MEDIUM_TERM,
            MEDIUM_TERM_BUDGET,
            ALLOCATIONS,
            INDICATORS,
            TOTAL_SCORE,
            NOTES);

    private static Project project(Values values) {
        return new Project(
                identity(values),
                finance(values),
                values.get(PURPOSE),
                values.list(GOALS),
                values.list(INDICATORS),
                values.get(TOTAL_SCORE),
                values.list(NOTES));
    }

    private static Identity identity(Values values) {
        return new Identity(
                values.get(NUMBER),
                values.get(CODE),
                values.get(NAME),
                values.get(UNIT),
                values.get(SUPERVISOR),
                values.get(ACTIVITY),
                values.get(ATTRIBUTE),
                values.get(TERM));
    }

    private static Finance finance(Values values) {
        return new Finance(
                values.get(BUDGET),
                values.get(EXECUTION_WEIGHT),
                values.get(EXECUTION),
                values.list(SPENDING_PLAN),
                values.get(MEDIUM_TERM),
                values.get(MEDIUM_TERM_BUDGET),
                values.list(ALLOCATIONS));
    }
}
