package org.zhunsheng.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.planning.Stage;

/**
 * The way from a draft to its approval, as a region goes it.
 *
 * @param id its lasting name
 * @param name what people call it
 * @param rounds how often the way is gone: once, or twice (二上二下), where the first time ends with the money that there will
 *     be and not with an approval
 * @param steps in order; at least one, each with another stage between draft and approval
 */
public record Procedure(String id, Name name, int rounds, List<Step> steps) {
    public Procedure {
        steps = List.copyOf(steps);
        Set<Stage> stages = new HashSet<>();
        for (Step step : steps) {
            boolean between = step.stage() != Stage.DRAFT && step.stage().ordinal() < Stage.APPROVED.ordinal();
            if (!between || !stages.add(step.stage())) {
                throw new IllegalArgumentException(id + ": no place for a step at " + step.stage());
            }
        }
        if (steps.isEmpty() || rounds < 1) {
            throw new IllegalArgumentException(id + ": a procedure needs a step and a round");
        }
    }

    /** A name in both languages. */
    public record Name(String chinese, String english) {}

    /**
     * Somebody's decision.
     *
     * @param stage what the target is while it waits for it
     * @param name what the decision is called
     * @param decides who may take it
     * @param due by when, as fiscal years count it
     */
    public record Step(Stage stage, Name name, Permission decides, org.zhunsheng.organisation.Stage due) {}

    /** The first step, to which a draft is submitted. */
    public Step first() {
        return steps.getFirst();
    }

    /** The step at which a target of this stage waits; empty where it waits for none. */
    public Optional<Step> at(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /** Whether a step is the last one of its round. */
    public boolean isLast(Step step) {
        return steps.getLast().equals(step);
    }

    /** The stage behind a step, of the last step that of an approved target. */
    public Stage after(Step step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? steps.get(next).stage() : Stage.APPROVED;
    }

    /** The stage before a step: that of an earlier step, or a draft. */
    public Stage before(Step step) {
        int position = steps.indexOf(step);
        return position > 0 ? steps.get(position - 1).stage() : Stage.DRAFT;
    }

    /** Whether a target that waits at a step can be sent back to a stage. */
    public boolean canReturn(Step from, Stage to) {
        if (to == Stage.DRAFT) {
            return true;
        }
        return at(to).map(step -> steps.indexOf(step) < steps.indexOf(from)).orElse(false);
    }
}
