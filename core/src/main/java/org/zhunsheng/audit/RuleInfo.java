package org.zhunsheng.audit;

import java.util.List;
import org.zhunsheng.regulation.Citation;
import org.zhunsheng.regulation.Regulations;

/**
 * A rule as the catalogue has it.
 *
 * @param check the rule itself
 * @param id group letter and number
 * @param severity of a finding as a rule
 * @param type what kind of defect it looks for
 * @param opinion the opinion that goes with a finding
 * @param cites keys of citations
 * @param ownBasis citations that a county's own rule brings along, which no regulation data has
 * @param explanation what it demands and why
 */
public record RuleInfo(
        AuditRule check,
        String id,
        Severity severity,
        IssueType type,
        Opinion opinion,
        List<String> cites,
        List<Citation> ownBasis,
        Wording explanation) {
    public RuleInfo {
        cites = List.copyOf(cites);
        ownBasis = List.copyOf(ownBasis);
    }

    /** What kind of defect its findings are. */
    public Finding.Kind kind() {
        return new Finding.Kind(type, opinion);
    }

    /** Where the rule comes from. */
    public List<Citation> basis(Regulations inForce) {
        return ownBasis.isEmpty() ? inForce.citations(cites) : ownBasis;
    }

    /** What stands on top of a rule's class. */
    static RuleInfo of(AuditRule rule) {
        Rule head = rule.getClass().getAnnotation(Rule.class);
        if (head == null) {
            throw new IllegalStateException(rule.getClass().getName() + " does not carry @Rule");
        }
        return new RuleInfo(
                rule,
                head.id(),
                head.severity(),
                head.type(),
                head.opinion(),
                List.of(head.cites()),
                List.of(),
                new Wording(head.zh(), head.en()));
    }
}
