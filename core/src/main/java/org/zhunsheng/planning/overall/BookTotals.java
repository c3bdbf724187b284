package org.zhunsheng.planning.overall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Functions;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;

/**
 * What a book costs, three times over: each list adds up to the same total.
 *
 * @param total the budgets of all projects
 * @param sources by where the money comes from; what no source explains, or is more than the total, stands under none
 * @param functions by what a project is about, the first of its functions; projects that show none stand under none
 * @param units by whose project it is
 */
public record BookTotals(Money total, List<OfSource> sources, List<OfFunction> functions, List<OfUnit> units) {
    public BookTotals {
        sources = List.copyOf(sources);
        functions = List.copyOf(functions);
        units = List.copyOf(units);
    }

    /** Money from one source; absent for what the projects do not say. */
    public record OfSource(@Nullable FundingSource source, Money amount) {}

    /** Projects of one function; absent for those that show none. */
    public record OfFunction(@Nullable Topic function, int projects, Money amount) {}

    /** Projects of one unit. */
    public record OfUnit(OwningUnit unit, int projects, Money amount) {}

    /** The totals of a book. */
    public static BookTotals of(List<BookProject> book, Regulations inForce) {
        Map<FundingSource, BigDecimal> bySource = new EnumMap<>(FundingSource.class);
        Map<String, Sum<Topic>> byFunction = new LinkedHashMap<>();
        Map<UUID, Sum<OwningUnit>> byUnit = new LinkedHashMap<>();
        BigDecimal all = BigDecimal.ZERO;
        for (BookProject each : book) {
            Money budget = each.summary().figures().budget();
            BigDecimal yuan = budget == null ? BigDecimal.ZERO : budget.yuan();
            all = all.add(yuan);
            Topic function = Functions.main(each.project(), inForce);
            byFunction
                    .computeIfAbsent(function == null ? "" : function.id(), id -> new Sum<>(function))
                    .add(yuan);
            OwningUnit unit = each.summary().unit();
            byUnit.computeIfAbsent(unit.id(), id -> new Sum<>(unit)).add(yuan);
            Budget printed = each.project().finance().budget();
            if (printed != null) {
                printed.sources()
                        .forEach(part ->
                                bySource.merge(part.source(), part.amount().yuan(), BigDecimal::add));
            }
        }
        return new BookTotals(
                new Money(all),
                sources(bySource, all),
                greatestFirst(byFunction.values()).stream()
                        .map(sum -> new OfFunction(sum.of, sum.projects, new Money(sum.yuan)))
                        .toList(),
                units(byUnit));
    }

    private static List<OfUnit> units(Map<UUID, Sum<OwningUnit>> byUnit) {
        List<OfUnit> units = new ArrayList<>();
        for (Sum<OwningUnit> sum : greatestFirst(byUnit.values())) {
            OwningUnit unit = sum.of;
            if (unit != null) {
                units.add(new OfUnit(unit, sum.projects, new Money(sum.yuan)));
            }
        }
        return units;
    }

    private static List<OfSource> sources(Map<FundingSource, BigDecimal> bySource, BigDecimal all) {
        List<OfSource> sources = new ArrayList<>();
        BigDecimal rest = all;
        for (Map.Entry<FundingSource, BigDecimal> each : bySource.entrySet()) {
            rest = rest.subtract(each.getValue());
            if (each.getValue().signum() != 0) {
                sources.add(new OfSource(each.getKey(), new Money(each.getValue())));
            }
        }
        if (rest.signum() != 0) {
            sources.add(new OfSource(null, new Money(rest)));
        }
        return sources;
    }

    private static <T> List<Sum<T>> greatestFirst(Iterable<Sum<T>> sums) {
        List<Sum<T>> all = new ArrayList<>();
        sums.forEach(all::add);
        all.sort(Comparator.comparing((Sum<T> sum) -> sum.yuan).reversed());
        return all;
    }

    private static final class Sum<T> {
        private final @Nullable T of;
        private int projects;
        private BigDecimal yuan = BigDecimal.ZERO;

        Sum(@Nullable T of) {
            this.of = of;
        }

        void add(BigDecimal more) {
            projects++;
            yuan = yuan.add(more);
        }
    }
}
