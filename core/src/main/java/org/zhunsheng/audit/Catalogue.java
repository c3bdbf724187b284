package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhunsheng.audit.consistency.ConsistencyRules;
import org.zhunsheng.audit.cost.CostRules;
import org.zhunsheng.audit.disclosure.DisclosureRules;
import org.zhunsheng.audit.justice.JusticeRules;
import org.zhunsheng.audit.money.MoneyRules;
import org.zhunsheng.audit.relevance.RelevanceRules;
import org.zhunsheng.audit.results.ResultRules;
import org.zhunsheng.audit.structure.StructureRules;
import org.zhunsheng.audit.target.TargetRules;
import org.zhunsheng.audit.time.TimeRules;
import org.zhunsheng.audit.weight.WeightRules;

/** All rules of the audit, in the order of their ids. */
public final class Catalogue {
    private static final List<RuleInfo> ALL = load();

    private Catalogue() {}

    private static List<RuleInfo> load() {
        List<AuditRule> rules = new ArrayList<>();
        rules.addAll(StructureRules.all());
        rules.addAll(TargetRules.all());
        rules.addAll(WeightRules.all());
        rules.addAll(MoneyRules.all());
        rules.addAll(CostRules.all());
        rules.addAll(RelevanceRules.all());
        rules.addAll(ConsistencyRules.all());
        rules.addAll(TimeRules.all());
        rules.addAll(JusticeRules.all());
        rules.addAll(DisclosureRules.all());
        rules.addAll(ResultRules.all());
        List<RuleInfo> infos = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (AuditRule rule : rules) {
            RuleInfo info = RuleInfo.of(rule);
            if (!ids.add(info.id())) {
                throw new IllegalStateException("two rules are called " + info.id());
            }
            infos.add(info);
        }
        infos.sort(Comparator.comparing(RuleInfo::id));
        return List.copyOf(infos);
    }

    /** All rules. */
    public static List<RuleInfo> all() {
        return ALL;
    }

    /** The rule of an id. */
    public static Optional<RuleInfo> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
