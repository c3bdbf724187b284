package org.zhunsheng.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Indicator.Outlook;
import org.zhunsheng.model.Indicator.Result;
import org.zhunsheng.model.Indicator.Standard;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Programme;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.extract.TargetGrammar;
import org.zhunsheng.reading.layout.Labels;

/**
 * Understands targets that somebody typed by the grammar by which tables are read. What was typed comes as a printed text and
 * nothing else; a target that says more (its sign stood in a column of its own) was understood before and stays.
 */
public final class TypedTargets {
    private final TargetGrammar grammar;

    /**
     * For one project: what a grammar learns it keeps for itself, and it is not for several threads.
     *
     * @param region the code of the region whose words hold; absent for the usual ones
     */
    public TypedTargets(@Nullable String region) {
        this.grammar = new TargetGrammar(Labels.of(region));
    }

    /** The project with all its targets understood. */
    public Project in(Project project) {
        List<Indicator> rows = project.indicators().stream().map(this::in).toList();
        return new Project(
                project.identity(),
                project.finance(),
                project.purpose(),
                project.goals(),
                rows,
                project.totalScore(),
                project.notes());
    }

    /** What a department wants as a whole, with the targets of its programmes understood. */
    public Strategy in(Strategy strategy) {
        return new Strategy(
                strategy.overallGoal(),
                strategy.programmes().stream().map(this::in).toList(),
                strategy.safeguards(),
                strategy.budget(),
                strategy.indicators().stream().map(this::in).toList());
    }

    private Programme in(Programme programme) {
        return new Programme(
                programme.label(),
                programme.name(),
                programme.text(),
                programme.budget(),
                programme.spendingPlan(),
                programme.indicators().stream().map(this::in).toList());
    }

    private Indicator in(Indicator row) {
        Standard old = row.standard();
        Result result = row.result();
        Outlook outlook = row.outlook();
        return new Indicator(
                row.classification(),
                row.name(),
                row.description(),
                new Standard(
                        understood(old.target()),
                        understood(old.currentYearTarget()),
                        old.weight(),
                        old.currentYearWeight(),
                        old.basis(),
                        old.direction(),
                        old.mandatory(),
                        old.byPlace()),
                new Result(understood(result.actual()), result.score(), result.deviation()),
                new Outlook(
                        understood(outlook.progress()),
                        understood(outlook.forecast()),
                        outlook.likelihood(),
                        outlook.causes()),
                row.remark());
    }

    private @Nullable TargetValue understood(@Nullable TargetValue target) {
        if (!(target instanceof TargetValue.Unstated bare) || bare.operator() != null || bare.unit() != null) {
            return target;
        }
        TargetValue value = grammar.parse(bare.printed());
        // A dash is what somebody typed, too: it must not vanish while they look at it.
        return value == null ? new TargetValue.InWords(bare.printed(), null) : value;
    }
}
