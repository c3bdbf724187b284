package org.zhunsheng.exchange;

import static net.jqwik.api.Combinators.combine;
import static org.zhunsheng.exchange.Documents.codedNames;
import static org.zhunsheng.exchange.Documents.decimals;
import static org.zhunsheng.exchange.Documents.few;
import static org.zhunsheng.exchange.Documents.labelled;
import static org.zhunsheng.exchange.Documents.maybe;
import static org.zhunsheng.exchange.Documents.texts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.model.Weight;

/** Every project that the model allows. */
final class Projects {
    private Projects() {}

    static Arbitrary<Money> money() {
        return decimals().map(Money::new);
    }

    static Arbitrary<Weight> points() {
        return decimals().map(Weight::new);
    }

    static Arbitrary<Budget> budgets() {
        return combine(
                        maybe(money()),
                        few(combine(Arbitraries.of(FundingSource.class), money())
                                .as(Budget.SourceAmount::new)),
                        few(combine(texts(), money()).as(Budget.Component::new)))
                .as(Budget::new);
    }

    static Arbitrary<SpendingStep> steps() {
        return combine(Arbitraries.integers().between(1, 12), decimals()).as(SpendingStep::new);
    }

    static Arbitrary<Project> all() {
        Arbitrary<Goal> goals = combine(Arbitraries.of(Goal.Horizon.class), maybe(texts()), texts(), maybe(texts()))
                .as(Goal::new);
        Arbitrary<Project.TotalScore> totalScores =
                combine(maybe(points()), maybe(points())).as(Project.TotalScore::new);
        return combine(
                        identities(),
                        finances(),
                        maybe(texts()),
                        few(goals),
                        few(Indicators.all()),
                        maybe(totalScores),
                        few(labelled()))
                .as(Project::new);
    }

    private static Arbitrary<Project.Identity> identities() {
        return combine(
                        maybe(texts()),
                        maybe(texts()),
                        maybe(texts()),
                        maybe(codedNames()),
                        maybe(codedNames()),
                        maybe(codedNames()),
                        maybe(texts()),
                        maybe(texts()))
                .as(Project.Identity::new);
    }

    private static Arbitrary<Project.Finance> finances() {
        Arbitrary<Project.Allocation> allocations =
                combine(maybe(texts()), maybe(texts()), money()).as(Project.Allocation::new);
        return combine(
                        maybe(budgets()),
                        maybe(points()),
                        maybe(executions()),
                        few(steps()),
                        maybe(texts()),
                        maybe(budgets()),
                        few(allocations))
                .as(Project.Finance::new);
    }

    private static Arbitrary<Execution> executions() {
        Arbitrary<Execution.Row> rows = combine(
                        maybe(money()), maybe(money()), maybe(money()), maybe(decimals()), maybe(money()))
                .as(Execution.Row::new);
        return combine(
                        rows,
                        maybe(points()),
                        maybe(points()),
                        maybe(texts()),
                        few(combine(Arbitraries.of(FundingSource.class), rows).as(Execution.SourceRow::new)))
                .as(Execution::new);
    }
}
