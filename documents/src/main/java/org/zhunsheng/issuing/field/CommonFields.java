package org.zhunsheng.issuing.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.SpendingStep;

/** Names that several things have. */
final class CommonFields {
    private CommonFields() {}

    static final Names<CodedName> CODED =
            new Names<CodedName>().text("code", CodedName::code).text("name", CodedName::name);

    static final Names<LabelledText> LABELLED =
            new Names<LabelledText>().text("label", LabelledText::label).text("text", LabelledText::text);

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
