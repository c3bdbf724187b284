package org.zhunsheng.issuing.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Budget.SourceAmount;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.Project;

/**
 * Projects that follow one another and belong to one unit, with their money: what the document prints for the unit, else
 * what its projects come to.
 *
 * @param name of the unit, or absent
 * @param sum of its money
 * @param projects in printed order
 */
record UnitGroup(@Nullable String name, Budget sum, List<Project> projects) {
    private static final List<String> GRAND_TOTALS = List.of("合计", "总计");

    static List<UnitGroup> of(PerformanceDocument document) {
        List<UnitGroup> groups = new ArrayList<>();
        List<Project> run = new ArrayList<>();
        for (Project project : document.projects()) {
            if (!run.isEmpty() && !Objects.equals(unit(run.getFirst()), unit(project))) {
                groups.add(of(run, document));
                run.clear();
            }
            run.add(project);
        }
        if (!run.isEmpty()) {
            groups.add(of(run, document));
        }
        return groups;
    }

    private static UnitGroup of(List<Project> projects, PerformanceDocument document) {
        String name = unit(projects.getFirst());
        return new UnitGroup(name, stated(sum(projects), name, document), List.copyOf(projects));
    }

    private static @Nullable String unit(Project project) {
        return project.identity().unit() == null
                ? null
                : project.identity().unit().name();
    }

    /** All the money of a document. */
    static Budget sumOf(PerformanceDocument document) {
        Budget sum = sum(document.projects());
        for (String name : GRAND_TOTALS) {
            sum = stated(sum, name, document);
        }
        return sum;
    }

    private static Budget stated(Budget sum, @Nullable String name, PerformanceDocument document) {
        Money printed = document.totals().stream()
                .filter(total -> total.name().equals(name))
                .map(PrintedTotal::amount)
                .findFirst()
                .orElse(null);
        return printed == null ? sum : new Budget(printed, sum.sources(), sum.components());
    }

    private static Budget sum(List<Project> projects) {
        @Nullable BigDecimal total = null;
        Map<FundingSource, BigDecimal> sources = new EnumMap<>(FundingSource.class);
        for (Project project : projects) {
            Budget budget = project.finance().budget();
            if (budget != null) {
                total = plus(total, budget.total());
                for (SourceAmount part : budget.sources()) {
                    sources.merge(part.source(), part.amount().yuan(), BigDecimal::add);
                }
            }
        }
        List<SourceAmount> amounts = sources.entrySet().stream()
                .map(entry -> new SourceAmount(entry.getKey(), new Money(entry.getValue())))
                .toList();
        return new Budget(total == null ? null : new Money(total), amounts, List.of());
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable Money more) {
        if (more == null) {
            return sum;
        }
        return sum == null ? more.yuan() : sum.add(more.yuan());
    }
}
