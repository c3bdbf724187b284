package org.zhunsheng.benchmark.audit;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Regulations;

/** Documents as rules see them, for those who only compare the rules: what words amount to is worked out before. */
final class Understood implements AuditRule.OfDocument {
    private final List<AuditedDocument> documents = new ArrayList<>();

    private Understood() {}

    static List<AuditedDocument> of(List<PerformanceDocument> documents, Regulations inForce) {
        Understood all = new Understood();
        RuleInfo info = new RuleInfo(
                all, "Z-01", Severity.INFO, IssueType.COMPLIANCE, Opinion.OTHER, List.of(), List.of(), Wording.NONE);
        Audit audit = Audit.of(List.of(info));
        documents.forEach(document -> audit.of(document, inForce));
        return all.documents;
    }

    @Override
    public void check(AuditedDocument document, Findings out) {
        documents.add(document);
    }
}
