package org.zhunsheng.benchmark.audit;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;

/**
 * A finding without its words.
 *
 * @param rule the rule's id
 * @param severity how serious it is
 * @param where what it is about
 * @param facts what stands there and what should
 */
public record Found(String rule, Severity severity, Where where, Facts facts) {

    /** Asks rules one after the other about everything that they judge. */
    static List<Found> by(List<RuleInfo> rules, List<AuditedDocument> documents) {
        List<Found> found = new ArrayList<>();
        for (AuditedDocument document : documents) {
            for (RuleInfo rule : rules) {
                ask(rule.check(), document, new Sink(rule.id(), rule.severity(), found));
            }
        }
        return found;
    }

    private static void ask(AuditRule rule, AuditedDocument document, Sink out) {
        switch (rule) {
            case AuditRule.OfDocument check -> check.check(document, out);
            case AuditRule.OfProject check -> document.tablesWith(check.about(), project -> check.check(project, out));
            case AuditRule.OfRow check -> document.rowsWith(check.about(), row -> check.check(row, out));
        }
    }

    /** Keeps what a rule says but its words, which it has made all the same. */
    private record Sink(String rule, Severity severity, List<Found> found) implements Findings {
        @Override
        public void add(Where where, Facts facts, Wording message, Wording proposal) {
            found.add(new Found(rule, severity, where, facts));
        }

        @Override
        public Findings as(Severity other) {
            return other == severity ? this : new Sink(rule, other, found);
        }
    }
}
