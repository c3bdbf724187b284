package org.zhunsheng.audit;

import java.util.List;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Regulations;

/**
 * What an audit of a document found.
 *
 * @param document what was audited
 * @param inForce the regulations that it was held against
 * @param findings in the order of the document, the most serious first within a row
 * @param broken rules that failed and what they failed with; the others judged all the same
 * @param settings rules that the region switched off or weighs otherwise, with its reasons
 * @param score the proposed review score with its parts
 */
public record AuditReport(
        PerformanceDocument document,
        Regulations inForce,
        List<Finding> findings,
        List<BrokenRule> broken,
        List<RuleSetting> settings,
        ReviewScore score) {
    public AuditReport {
        findings = List.copyOf(findings);
        settings = List.copyOf(settings);
        broken = List.copyOf(broken);
    }

    /** A rule that failed: a defect of this program, never of the document. */
    public record BrokenRule(String rule, Where where, String cause) {
        static BrokenRule of(RuleInfo rule, Where where, RuntimeException cause) {
            return new BrokenRule(rule.id(), where, String.valueOf(cause));
        }
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether something at least as serious was found. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
