package org.zhunsheng.issuing.field;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Cause;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.TargetValue;

/** The names of an indicator. */
final class IndicatorFields {
    private static final String TICK = "√";

    private IndicatorFields() {}

    static final Names<TargetValue> TARGET =
            new Names<TargetValue>().text("text", TargetValue::printed).text("unit", TargetValue::unit);

    private static final Names<Indicator.PlaceTarget> BY_PLACE = new Names<Indicator.PlaceTarget>()
            .text("place", Indicator.PlaceTarget::place)
            .part("target", TARGET, Indicator.PlaceTarget::target);

    static final Names<Indicator> INDICATOR = indicator();

    private static Names<Indicator> indicator() {
        Names<Indicator> names = new Names<Indicator>()
                .text("level1", indicator -> indicator.classification().level1())
                .text("level2", indicator -> indicator.classification().level2())
                .text("level3", Indicator::name)
                .text("code", indicator -> indicator.classification().code())
                .value(
                        "level1.coded",
                        (indicator, words) -> Names.words(coded(
                                words.level(indicator.classification().level1()),
                                indicator.classification().level1())))
                .value("level2.coded", IndicatorFields::secondCoded)
                .text(
                        "level1.weight",
                        indicator -> weight(indicator.classification().level1Weight()))
                .text(
                        "level2.weight",
                        indicator -> weight(indicator.classification().level2Weight()))
                .text("description", Indicator::description)
                .text("valued.description", IndicatorFields::describedValue)
                .text("remark", Indicator::remark);
        demands(names);
        results(names);
        return names;
    }

    /** The description of an indicator with a target: in a run of words the one without the other is taken for a target. */
    private static @Nullable String describedValue(Indicator indicator) {
        boolean valued =
                indicator.standard().target() != null || indicator.standard().currentYearTarget() != null;
        return valued ? indicator.description() : null;
    }

    /** A level with its number: the one that the document prints, else the form's own. */
    private static @Nullable Value secondCoded(Indicator indicator, FormWords words) {
        String name = indicator.classification().level2();
        String own = indicator.classification().code();
        return Names.words(coded(own == null ? words.level(name) : own, name));
    }

    private static @Nullable String coded(@Nullable String number, @Nullable String name) {
        return number == null || name == null ? name : number + "-" + name;
    }

    private static void demands(Names<Indicator> names) {
        names.part("target", TARGET, indicator -> indicator.standard().target())
                .part("currentYearTarget", TARGET, indicator -> indicator
                        .standard()
                        .currentYearTarget())
                .text("annualOnly", indicator -> is(indicator, false) ? TICK : null)
                .text("mediumOnly", indicator -> is(indicator, true) ? TICK : null)
                .text("parted.sign", indicator -> parted(indicator).sign())
                .text("parted.target", indicator -> parted(indicator).first())
                .text("parted.currentYearTarget", indicator -> parted(indicator).second())
                .text("parted.unit", indicator -> parted(indicator).unit())
                .points("weight", indicator -> indicator.standard().weight())
                .points("currentYearWeight", indicator -> indicator.standard().currentYearWeight())
                .text("basis", indicator -> indicator.standard().basis())
                .text("direction", indicator -> indicator.standard().direction())
                .text("mandatory", indicator -> indicator.standard().mandatory() ? TICK : null)
                .list("targetsByPlace", BY_PLACE, indicator -> indicator
                        .standard()
                        .byPlace());
    }

    private static void results(Names<Indicator> names) {
        names.part("actual", TARGET, indicator -> indicator.result().actual())
                .points("score", indicator -> indicator.result().score())
                .text("deviation", indicator -> indicator.result().deviation())
                .part("progress", TARGET, indicator -> indicator.outlook().progress())
                .part("forecast", TARGET, indicator -> indicator.outlook().forecast());
        for (Likelihood likelihood : Likelihood.values()) {
            names.text(
                    "likelihood." + likelihood.name(),
                    indicator -> indicator.outlook().likelihood() == likelihood ? TICK : null);
        }
        for (Cause cause : Cause.values()) {
            names.text(
                    "cause." + cause.name(),
                    indicator -> indicator.outlook().causes().contains(cause) ? TICK : null);
        }
        names.text("causes", indicator -> indicator.outlook().causes().stream()
                .map(IndicatorFields::name)
                .collect(Collectors.joining("、")));
    }

    private static String name(Cause cause) {
        return switch (cause) {
            case FUNDING -> "经费保障";
            case INSTITUTION -> "制度保障";
            case STAFF -> "人员保障";
            case EQUIPMENT -> "硬件条件保障";
            case OTHER -> "其他";
        };
    }

    /** Whether a form with two halves has the indicator in one of them only. */
    private static boolean is(Indicator indicator, boolean mediumOnly) {
        boolean medium = indicator.standard().target() != null;
        boolean annual = indicator.standard().currentYearTarget() != null;
        return mediumOnly ? !annual : annual && !medium;
    }

    private static Targets parted(Indicator indicator) {
        return Targets.of(indicator.standard().target(), indicator.standard().currentYearTarget());
    }

    private static @Nullable String weight(@Nullable LevelWeight weight) {
        return weight == null ? null : weight.toString();
    }
}
