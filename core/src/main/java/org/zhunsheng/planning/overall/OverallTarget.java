package org.zhunsheng.planning.overall;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.model.PerformanceDocument.Strategy;

/**
 * What the overall target of a department says.
 *
 * @param strategy its goal, programmes and safeguards
 * @param serving for each programme, in its order, the projects that serve it; a project may serve several
 */
public record OverallTarget(Strategy strategy, List<List<UUID>> serving) {
    /** One that says nothing yet. */
    public static final OverallTarget EMPTY =
            new OverallTarget(new Strategy(null, List.of(), List.of(), null, List.of()), List.of());

    public OverallTarget {
        List<List<UUID>> each = new ArrayList<>();
        for (int i = 0; i < strategy.programmes().size(); i++) {
            each.add(i < serving.size() ? List.copyOf(serving.get(i)) : List.of());
        }
        serving = List.copyOf(each);
    }

    /** The same, served by other projects. */
    public OverallTarget servedBy(List<List<UUID>> projects) {
        return new OverallTarget(strategy, projects);
    }
}
