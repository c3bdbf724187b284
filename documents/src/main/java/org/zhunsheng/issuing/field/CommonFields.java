package org.zhunsheng.issuing.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.SpendingStep;

/** Names that several things have. */
final class CommonFields {
    private static final String BARE = "[0-9]{1,3}|[一二三四五六七八九十]{1,3}";

    private CommonFields() {}

    /** A printed number, and apart from that whether a sign must part it from the words: （一） needs none. */
    static <T> Names<T> labels(Function<T, @Nullable String> label) {
        return new Names<T>()
                .text("label", label)
                .text("bare", subject -> label(label.apply(subject), true))
                .text("bracketed", subject -> label(label.apply(subject), false));
    }

    private static @Nullable String label(@Nullable String label, boolean bare) {
        return label != null && label.matches(BARE) == bare ? label : null;
    }

    static final Names<CodedName> CODED =
            new Names<CodedName>().text("code", CodedName::code).text("name", CodedName::name);

    static final Names<LabelledText> LABELLED = labels(LabelledText::label).text("text", LabelledText::text);

    static final Names<SpendingStep> STEP = new Names<SpendingStep>()
            .text("month", step -> String.valueOf(step.month()))
            .number("percent", SpendingStep::percent);

    static final Names<Budget.Component> COMPONENT = new Names<Budget.Component>()
            .text("name", Budget.Component::name)
            .amount("amount", Budget.Component::amount);

    private static final Names<Budget.SourceAmount> SOURCE = new Names<Budget.SourceAmount>()
            .value("label", (source, words) -> Names.words(words.source(source.source())))
            .amount("amount", Budget.SourceAmount::amount);

    static final Names<Budget> BUDGET = budget();

    /** A budget: its total, each source by the name of its constant, and those that a form has no fixed place for. */
    private static Names<Budget> budget() {
        Names<Budget> names = new Names<Budget>()
                .amount("total", Budget::total)
                .list("components", COMPONENT, Budget::components)
                .list("sources", SOURCE, Budget::sources)
                .list("otherSources", SOURCE, CommonFields::unlisted);
        for (FundingSource source : FundingSource.values()) {
            names.amount(source.name(), budget -> amount(budget, source));
        }
        return names;
    }

    static @Nullable Money amount(Budget budget, FundingSource source) {
        return budget.sources().stream()
                .filter(found -> found.source() == source)
                .map(Budget.SourceAmount::amount)
                .findFirst()
                .orElse(null);
    }

    /** The sources that the form does not name in a row of their own, and second amounts from one that it does. */
    private static List<Budget.SourceAmount> unlisted(Budget budget, FormWords words) {
        List<FundingSource> seen = new ArrayList<>();
        List<Budget.SourceAmount> rest = new ArrayList<>();
        for (Budget.SourceAmount amount : budget.sources()) {
            boolean placed = words.sources().containsKey(amount.source()) && !seen.contains(amount.source());
            seen.add(amount.source());
            if (!placed) {
                rest.add(amount);
            }
        }
        return rest;
    }
}
