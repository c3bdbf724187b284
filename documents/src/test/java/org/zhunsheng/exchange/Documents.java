package org.zhunsheng.exchange;

import static net.jqwik.api.Combinators.combine;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Heading;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Safeguard;

/** Every document that the model allows, for properties. */
final class Documents {
    private Documents() {}

    private static final int MOST_ITEMS = 2;

    /** Texts that are not blank, with all that JSON has to escape. */
    static Arbitrary<String> texts() {
        Arbitrary<String> tails = Arbitraries.strings()
                .withCharRange('一', '龥')
                .withCharRange('\u0000', '\u00a0')
                .withChars('≥', '％', '（', '\u2028', '\u202e', '\ufeff')
                .ofMaxLength(6);
        return combine(tails, Arbitraries.of("", "😀", "𠮷")).as((tail, astral) -> "项" + tail + astral);
    }

    static Arbitrary<BigDecimal> decimals() {
        return combine(Arbitraries.longs(), Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> items) {
        return items.list().ofMaxSize(MOST_ITEMS);
    }

    static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.4);
    }

    static Arbitrary<CodedName> codedNames() {
        return combine(texts(), maybe(texts()), Arbitraries.of(true, false))
                .as((one, other, codeFirst) -> codeFirst ? new CodedName(one, other) : new CodedName(other, one));
    }

    static Arbitrary<LabelledText> labelled() {
        return combine(maybe(texts()), texts()).as(LabelledText::new);
    }

    static Arbitrary<PerformanceDocument> all() {
        return combine(
                        Arbitraries.of(DocumentKind.class),
                        headings(),
                        strategies(),
                        few(Projects.all()),
                        few(withheld()),
                        few(combine(texts(), Projects.money()).as(PrintedTotal::new)),
                        few(combine(maybe(texts()), texts()).as(Unread::new)))
                .as(PerformanceDocument::new);
    }

    private static Arbitrary<Heading> headings() {
        return combine(
                        maybe(texts()),
                        maybe(codedNames()),
                        maybe(Arbitraries.integers().between(1950, 2200).map(FiscalYear::new)),
                        maybe(Arbitraries.of(MoneyUnit.class)))
                .as(Heading::new);
    }

    private static Arbitrary<Strategy> strategies() {
        Arbitrary<OverallGoal> goals = combine(maybe(texts()), few(labelled())).as(OverallGoal::new);
        Arbitrary<Programme> programmes = combine(
                        maybe(texts()),
                        maybe(texts()),
                        maybe(texts()),
                        maybe(Projects.budgets()),
                        few(Projects.steps()),
                        few(Indicators.all()))
                .as(Programme::new);
        Arbitrary<Safeguard> safeguards =
                combine(maybe(texts()), maybe(texts()), few(labelled())).as(Safeguard::new);
        return combine(maybe(goals), few(programmes), few(safeguards), maybe(Projects.budgets()), few(Indicators.all()))
                .as(Strategy::new);
    }

    private static Arbitrary<Withheld> withheld() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999);
        return combine(numbers, numbers, maybe(texts()))
                .as((from, more, reason) -> new Withheld(from, from + more, reason));
    }
}
