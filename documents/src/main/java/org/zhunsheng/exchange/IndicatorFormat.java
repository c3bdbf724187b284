package org.zhunsheng.exchange;

import static org.zhunsheng.exchange.Field.field;

import java.util.List;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Cause;
import org.zhunsheng.model.Indicator.Classification;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.Indicator.Outlook;
import org.zhunsheng.model.Indicator.PlaceTarget;
import org.zhunsheng.model.Indicator.Result;
import org.zhunsheng.model.Indicator.Standard;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.model.Weight;

/** Indicators in JSON: flat, where the model groups what is demanded, what was reached and what is expected. */
final class IndicatorFormat {
    private IndicatorFormat() {}

    /** The target of one township or unit. */
    private static final class ByPlace {
        static final Field<PlaceTarget, String> PLACE = field("place", Codecs.TEXT, PlaceTarget::place);
        static final Field<PlaceTarget, TargetValue> TARGET = field("target", TargetFormat.TARGET, PlaceTarget::target);
        static final Shape<PlaceTarget> SHAPE =
                Shape.of(values -> new PlaceTarget(values.need(PLACE), values.need(TARGET)), PLACE, TARGET);
    }

    private static final Field<Indicator, String> LEVEL1 =
            field("level1", Codecs.TEXT, row -> row.classification().level1());
    private static final Field<Indicator, String> LEVEL2 =
            field("level2", Codecs.TEXT, row -> row.classification().level2());
    private static final Field<Indicator, String> LEVEL3 = field("level3", Codecs.TEXT, Indicator::name);
    private static final Field<Indicator, String> CODE =
            field("code", Codecs.TEXT, row -> row.classification().code());
    private static final Field<Indicator, String> DESCRIPTION =
            field("description", Codecs.TEXT, Indicator::description);
    private static final Field<Indicator, TargetValue> TARGET =
            value("target", row -> row.standard().target());
    private static final Field<Indicator, TargetValue> CURRENT_YEAR_TARGET =
            value("currentYearTarget", row -> row.standard().currentYearTarget());
    private static final Field<Indicator, Weight> WEIGHT =
            field("weight", Codecs.POINTS, row -> row.standard().weight());
    private static final Field<Indicator, Weight> CURRENT_YEAR_WEIGHT =
            field("currentYearWeight", Codecs.POINTS, row -> row.standard().currentYearWeight());
    private static final Field<Indicator, String> BASIS =
            field("basis", Codecs.TEXT, row -> row.standard().basis());
    private static final Field<Indicator, String> REMARK = field("remark", Codecs.TEXT, Indicator::remark);
    private static final Field<Indicator, Boolean> MANDATORY =
            field("mandatory", Codecs.FLAG, row -> row.standard().mandatory());
    private static final Field<Indicator, String> DIRECTION =
            field("direction", Codecs.TEXT, row -> row.standard().direction());
    private static final Field<Indicator, LevelWeight> LEVEL1_WEIGHT = field(
            "level1Weight", Codecs.LEVEL_WEIGHT, row -> row.classification().level1Weight());
    private static final Field<Indicator, LevelWeight> LEVEL2_WEIGHT = field(
            "level2Weight", Codecs.LEVEL_WEIGHT, row -> row.classification().level2Weight());
    private static final Field<Indicator, List<PlaceTarget>> TARGETS_BY_PLACE = field(
            "targetsByPlace", Codecs.list(ByPlace.SHAPE), row -> row.standard().byPlace());
    private static final Field<Indicator, TargetValue> ACTUAL =
            value("actual", row -> row.result().actual());
    private static final Field<Indicator, Weight> SCORE =
            field("score", Codecs.POINTS, row -> row.result().score());
    private static final Field<Indicator, String> DEVIATION =
            field("deviation", Codecs.TEXT, row -> row.result().deviation());
    private static final Field<Indicator, TargetValue> PROGRESS =
            value("progress", row -> row.outlook().progress());
    private static final Field<Indicator, TargetValue> FORECAST =
            value("forecast", row -> row.outlook().forecast());
    private static final Field<Indicator, Likelihood> LIKELIHOOD = field(
            "likelihood", Codecs.oneOf(Likelihood.class), row -> row.outlook().likelihood());
    private static final Field<Indicator, List<Cause>> CAUSES =
            field("causes", Codecs.list(Codecs.oneOf(Cause.class)), row -> row.outlook()
                    .causes());

    /** An indicator row. */
    static final Shape<Indicator> INDICATOR = Shape.of(
            IndicatorFormat::indicator,
            LEVEL1,
            LEVEL2,
            LEVEL3,
            CODE,
            DESCRIPTION,
            TARGET,
            CURRENT_YEAR_TARGET,
            WEIGHT,
            CURRENT_YEAR_WEIGHT,
            BASIS,
            REMARK,
            MANDATORY,
            DIRECTION,
            LEVEL1_WEIGHT,
            LEVEL2_WEIGHT,
            TARGETS_BY_PLACE,
            ACTUAL,
            SCORE,
            DEVIATION,
            PROGRESS,
            FORECAST,
            LIKELIHOOD,
            CAUSES);

    /** The key that holds a list of indicators, of a project, a programme or a department. */
    static <R> Field<R, List<Indicator>> indicatorsOf(Field.Getter<R, List<Indicator>> getter) {
        return field("indicators", Codecs.list(INDICATOR), getter);
    }

    private static Field<Indicator, TargetValue> value(String name, Field.Getter<Indicator, TargetValue> getter) {
        return field(name, TargetFormat.TARGET, getter);
    }

    private static Indicator indicator(Values values) {
        return new Indicator(
                new Classification(
                        values.get(LEVEL1),
                        values.get(LEVEL2),
                        values.get(CODE),
                        values.get(LEVEL1_WEIGHT),
                        values.get(LEVEL2_WEIGHT)),
                values.get(LEVEL3),
                values.get(DESCRIPTION),
                standard(values),
                new Result(values.get(ACTUAL), values.get(SCORE), values.get(DEVIATION)),
                new Outlook(values.get(PROGRESS), values.get(FORECAST), values.get(LIKELIHOOD), values.list(CAUSES)),
                values.get(REMARK));
    }

    private static Standard standard(Values values) {
        return new Standard(
                values.get(TARGET),
                values.get(CURRENT_YEAR_TARGET),
                values.get(WEIGHT),
                values.get(CURRENT_YEAR_WEIGHT),
                values.get(BASIS),
                values.get(DIRECTION),
                values.flag(MANDATORY),
                values.list(TARGETS_BY_PLACE));
    }
}
