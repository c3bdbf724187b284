package org.zhunsheng.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;

/**
 * How the projects of a year stand: what has come how far, and what they cost by function.
 *
 * @param stages in the order of a project's life; a stage that no project is at is left out
 * @param functions the dearest first
 */
public record YearStanding(List<AtStage> stages, List<OfFunction> functions) {
    public YearStanding {
        stages = List.copyOf(stages);
        functions = List.copyOf(functions);
    }

    /** Projects at a stage. */
    public record AtStage(Stage stage, long projects, Money budget) {}

    /** Projects of a function, by its id; absent for those whose words show none. */
    public record OfFunction(@Nullable String function, long projects, Money budget) {}
}
