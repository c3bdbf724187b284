package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.util.List;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;
import org.zhunsheng.model.SpendingStep;

/** The goals, programmes and safeguards of a department in JSON. */
final class StrategyFormat {
    private StrategyFormat() {}

    private static final Codec<List<LabelledText>> ITEM_LIST = Codecs.list(TextFormat.LABELLED_TEXT);

    private static final Field<OverallGoal, String> GOAL_TEXT = field("text", Codecs.TEXT, OverallGoal::text);
    private static final Field<OverallGoal, List<LabelledText>> GOAL_ITEMS =
            field("items", ITEM_LIST, OverallGoal::items);

    /** 总体绩效目标. */
    static final Shape<OverallGoal> OVERALL_GOAL =
            Shape.of(values -> new OverallGoal(values.get(GOAL_TEXT), values.list(GOAL_ITEMS)), GOAL_TEXT, GOAL_ITEMS);

    private static final Field<Programme, String> LABEL = field("label", Codecs.TEXT, Programme::label);
    private static final Field<Programme, String> NAME = field("name", Codecs.TEXT, Programme::name);
    private static final Field<Programme, String> TEXT = field("text", Codecs.TEXT, Programme::text);
    private static final Field<Programme, Budget> BUDGET = field("budget", MoneyFormat.BUDGET, Programme::budget);
    private static final Field<Programme, List<SpendingStep>> SPENDING_PLAN =
            field("spendingPlan", Codecs.list(MoneyFormat.SPENDING_STEP), Programme::spendingPlan);
    private static final Field<Programme, List<Indicator>> INDICATORS =
            IndicatorFormat.indicatorsOf(Programme::indicators);

    /** 分项绩效目标. */
    static final Shape<Programme> PROGRAMME = Shape.of(
            values -> new Programme(
                    values.get(LABEL),
                    values.get(NAME),
                    values.get(TEXT),
                    values.get(BUDGET),
                    values.list(SPENDING_PLAN),
                    values.list(INDICATORS)),
            LABEL,
            NAME,
            TEXT,
            BUDGET,
            SPENDING_PLAN,
            INDICATORS);

    private static final Field<Safeguard, String> SAFEGUARD_LABEL = field("label", Codecs.TEXT, Safeguard::label);
    private static final Field<Safeguard, String> SAFEGUARD_NAME = field("name", Codecs.TEXT, Safeguard::name);
    private static final Field<Safeguard, List<LabelledText>> SAFEGUARD_ITEMS =
            field("items", ITEM_LIST, Safeguard::items);

    /** 工作保障措施. */
    static final Shape<Safeguard> SAFEGUARD = Shape.of(
            values -> new Safeguard(
                    values.get(SAFEGUARD_LABEL), values.get(SAFEGUARD_NAME), values.list(SAFEGUARD_ITEMS)),
            SAFEGUARD_LABEL,
            SAFEGUARD_NAME,
            SAFEGUARD_ITEMS);

    private static final Field<Strategy, OverallGoal> GOAL = field("overallGoal", OVERALL_GOAL, Strategy::overallGoal);
    private static final Field<Strategy, List<Programme>> PROGRAMMES =
            field("programmes", Codecs.list(PROGRAMME), Strategy::programmes);
    private static final Field<Strategy, List<Safeguard>> SAFEGUARDS =
            field("safeguards", Codecs.list(SAFEGUARD), Strategy::safeguards);
    private static final Field<Strategy, Budget> WHOLE_BUDGET = field("budget", MoneyFormat.BUDGET, Strategy::budget);
    private static final Field<Strategy, List<Indicator>> WHOLE_INDICATORS =
            IndicatorFormat.indicatorsOf(Strategy::indicators);

    /** What a department wants as a whole, for itself: the same keys as in a document. */
    static final Shape<Strategy> STRATEGY = Shape.of(
            values -> new Strategy(
                    values.get(GOAL),
                    values.list(PROGRAMMES),
                    values.list(SAFEGUARDS),
                    values.get(WHOLE_BUDGET),
                    values.list(WHOLE_INDICATORS)),
            GOAL,
            PROGRAMMES,
            SAFEGUARDS,
            WHOLE_BUDGET,
            WHOLE_INDICATORS);
}
