package org.zhunsheng.issuing.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Budget.SourceAmount;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;

/** The money rows of forms that print one for each source. */
final class SourceRows {
    private SourceRows() {}

    private static final Execution.Row NOTHING = new Execution.Row(null, null, null, null, null);

    /** A row of a form with results: what the execution says, and the budget where it says nothing. */
    record FormRow(FundingSource source, @Nullable Money budgeted, Execution.Row row) {}

    /** A row of a form with two halves. */
    record Sides(
            FundingSource source,
            @Nullable Money medium,
            @Nullable Money annual) {}

    /** The rows that the execution prints, else one for each source of the budget; usual ones that are absent come empty. */
    static List<FormRow> of(Project project, FormWords words) {
        Budget budget = project.finance().budget();
        Execution execution = project.finance().execution();
        List<FormRow> rows = new ArrayList<>();
        Set<FundingSource> absent = new LinkedHashSet<>(List.of(FundingSource.values()));
        absent.retainAll(words.sources().keySet());
        if (execution != null) {
            execution.sources().forEach(row -> rows.add(new FormRow(row.source(), null, row.row())));
        }
        rows.forEach(row -> absent.remove(row.source()));
        if (rows.isEmpty() && budget != null) {
            for (SourceAmount source : budget.sources()) {
                rows.add(new FormRow(source.source(), source.amount(), NOTHING));
                absent.remove(source.source());
            }
        }
        absent.forEach(source -> rows.add(new FormRow(source, null, NOTHING)));
        return rows;
    }

    /** The sources of either half that the form has no row for. */
    static List<Sides> beside(Project project, FormWords words) {
        Budget annual = project.finance().budget();
        Budget medium = project.finance().mediumTermBudget();
        Set<FundingSource> sources = new LinkedHashSet<>();
        for (Budget budget : new Budget[] {medium, annual}) {
            if (budget != null) {
                budget.sources().forEach(source -> sources.add(source.source()));
            }
        }
        sources.removeAll(words.sources().keySet());
        return sources.stream()
                .map(source -> new Sides(source, amount(medium, source), amount(annual, source)))
                .toList();
    }

    private static @Nullable Money amount(@Nullable Budget budget, FundingSource source) {
        return budget == null ? null : CommonFields.amount(budget, source);
    }
}
