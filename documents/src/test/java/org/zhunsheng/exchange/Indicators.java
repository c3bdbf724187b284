package org.zhunsheng.exchange;

import static net.jqwik.api.Combinators.combine;
import static org.zhunsheng.exchange.Documents.decimals;
import static org.zhunsheng.exchange.Documents.few;
import static org.zhunsheng.exchange.Documents.maybe;
import static org.zhunsheng.exchange.Documents.texts;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.TargetValue;

/** Every indicator row that the model allows. */
final class Indicators {
    private Indicators() {}

    static Arbitrary<TargetValue> targets() {
        Arbitrary<Operator> withoutNumber = maybe(Arbitraries.of(Operator.class)
                .filter(operator -> operator != Operator.QUALITATIVE)); // QUALITATIVE without a number is InWords
        return Arbitraries.oneOf(
                combine(texts(), decimals(), maybe(texts())).as(TargetValue.AtLeast::new),
                combine(texts(), decimals(), maybe(texts())).as(TargetValue.MoreThan::new),
                combine(texts(), decimals(), maybe(texts())).as(TargetValue.AtMost::new),
                combine(texts(), decimals(), maybe(texts())).as(TargetValue.LessThan::new),
                combine(texts(), decimals(), maybe(texts())).as(TargetValue.Exactly::new),
                combine(texts(), decimals(), decimals(), maybe(texts()))
                        .as((printed, one, other, unit) ->
                                new TargetValue.Between(printed, one.min(other), one.max(other), unit)),
                combine(texts(), maybe(texts())).as(TargetValue.InWords::new),
                combine(texts(), withoutNumber, maybe(texts())).as(TargetValue.Unstated::new));
    }

    static Arbitrary<Indicator> all() {
        Arbitrary<Indicator.Classification> classifications = combine(
                        maybe(texts()), maybe(texts()), maybe(texts()), maybe(levelWeights()), maybe(levelWeights()))
                .as(Indicator.Classification::new);
        return combine(
                        classifications,
                        maybe(texts()),
                        maybe(texts()),
                        standards(),
                        combine(maybe(targets()), maybe(Projects.points()), maybe(texts()))
                                .as(Indicator.Result::new),
                        outlooks(),
                        maybe(texts()))
                .as(Indicator::new);
    }

    /** The weight behind the name of a level: a number, or a band. */
    private static Arbitrary<LevelWeight> levelWeights() {
        Arbitrary<BigDecimal> ends = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(2);
        return combine(ends, ends).as((one, other) -> new LevelWeight(one.min(other), one.max(other)));
    }

    private static Arbitrary<Indicator.Standard> standards() {
        return combine(
                        maybe(targets()),
                        maybe(targets()),
                        maybe(Projects.points()),
                        maybe(Projects.points()),
                        maybe(texts()),
                        maybe(texts()),
                        Arbitraries.of(true, false),
                        few(combine(texts(), targets()).as(Indicator.PlaceTarget::new)))
                .as(Indicator.Standard::new);
    }

    private static Arbitrary<Indicator.Outlook> outlooks() {
        return combine(
                        maybe(targets()),
                        maybe(targets()),
                        maybe(Arbitraries.of(Indicator.Likelihood.class)),
                        few(Arbitraries.of(Indicator.Cause.class)))
                .as(Indicator.Outlook::new);
    }
}
