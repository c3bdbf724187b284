package org.zhunsheng.planning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Finding;

/**
 * What an audit found in a project rule by rule, and what the project is about: what statistics are made of.
 *
 * @param function the id of its function, or absent where its words show none
 * @param rules how many findings there are of each rule that found something
 */
public record Breakdown(@Nullable String function, Map<String, Integer> rules) {
    /** Nobody has looked yet. */
    public static final Breakdown NONE = new Breakdown(null, Map.of());

    public Breakdown {
        rules = Map.copyOf(rules);
    }

    /** The breakdown of some findings. */
    public static Breakdown of(@Nullable String function, List<Finding> findings) {
        Map<String, Integer> rules = new TreeMap<>();
        findings.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
        return new Breakdown(function, rules);
    }
}
