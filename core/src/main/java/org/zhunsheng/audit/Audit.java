package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditReport.BrokenRule;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Citation;
import org.zhunsheng.regulation.Regulations;

/**
 * Audits documents. Holds a selection of rules; immutable, one instance serves all threads.
 *
 * <pre>{@code
 * AuditReport report = Audit.standard().of(document, "51");
 * report.findings().forEach(finding -> System.out.println(finding.rule() + " " + finding.message().zh()));
 * }</pre>
 */
public final class Audit {
    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.where().project())
            .thenComparingInt(finding -> finding.where().row())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule);

    private final List<RuleInfo> rules;

    private Audit(List<RuleInfo> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All rules of the catalogue. */
    public static Audit standard() {
        return new Audit(Catalogue.all());
    }

    /** Some rules only. */
    public static Audit of(List<RuleInfo> rules) {
        return new Audit(rules);
    }

    /**
     * Audits a document under the regulations of its fiscal year.
     *
     * @param region the code of the region whose regulations hold; {@code null} for the document's own, as its project
     *     codes tell it
     */
    public AuditReport of(PerformanceDocument document, @Nullable String region) {
        return of(document, region, Circumstances.UNKNOWN);
    }

    /** The same with what is known besides the document. */
    public AuditReport of(PerformanceDocument document, @Nullable String region, Circumstances circumstances) {
        String code = region == null ? Regions.of(document) : region;
        return of(document, Regulations.inForce(code, document.heading().fiscalYear()), circumstances);
    }

    /** Audits a document under given regulations. */
    public AuditReport of(PerformanceDocument document, Regulations inForce) {
        return of(document, inForce, Circumstances.UNKNOWN);
    }

    /** The same with what is known besides the document. */
    public AuditReport of(PerformanceDocument document, Regulations inForce, Circumstances circumstances) {
        AuditedDocument audited = new AuditedDocument(document, inForce, circumstances);
        List<Finding> findings = new ArrayList<>();
        List<BrokenRule> broken = new ArrayList<>();
        Map<String, List<Citation>> basis = new HashMap<>();
        for (RuleInfo rule : rules) {
            List<Citation> cited = basis.computeIfAbsent(
                    rule.id(),
                    id -> rule.cites().stream().map(inForce::citation).toList());
            Sink sink = new Sink(rule.id(), rule.severity(), cited, findings);
            run(rule, audited, sink, broken);
        }
        findings.sort(IN_ORDER);
        return new AuditReport(document, inForce, findings, broken, ReviewScore.of(findings, inForce));
    }

    private static void run(RuleInfo rule, AuditedDocument document, Sink out, List<BrokenRule> broken) {
        switch (rule.check()) {
            case AuditRule.OfDocument check ->
                guarded(rule, Where.inDocument(Part.DOCUMENT), broken, () -> check.check(document, out));
            case AuditRule.OfProject check -> {
                for (AuditedProject project : tables(document)) {
                    guarded(rule, project.at(Part.INDICATORS), broken, () -> check.check(project, out));
                }
            }
            case AuditRule.OfRow check -> {
                for (AuditedProject project : tables(document)) {
                    for (AuditedRow row : project.rows()) {
                        guarded(rule, row.at(Part.LEVEL3), broken, () -> check.check(row, out));
                    }
                }
            }
        }
    }

    private static List<AuditedProject> tables(AuditedDocument document) {
        AuditedProject own = document.department();
        if (own == null) {
            return document.projects();
        }
        List<AuditedProject> tables = new ArrayList<>();
        tables.add(own);
        tables.addAll(document.projects());
        return tables;
    }

    /** A rule that fails says so, and the others go on: half an audit must not look like none. */
    private static void guarded(RuleInfo rule, Where where, List<BrokenRule> broken, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException failed) {
            broken.add(new BrokenRule(rule.id(), where, String.valueOf(failed)));
        }
    }

    /** Turns what a rule says into findings. */
    private record Sink(String rule, Severity severity, List<Citation> basis, List<Finding> into) implements Findings {
        @Override
        public void add(Where where, Facts facts, Wording message, Wording proposal) {
            into.add(new Finding(rule, severity, where, facts, message, proposal, basis));
        }

        @Override
        public Findings as(Severity other) {
            return other == severity ? this : new Sink(rule, other, basis, into);
        }
    }
}
