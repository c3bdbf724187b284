package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditReport.BrokenRule;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.model.FiscalYear;
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
    private final List<RuleSetting> settings;
    private final Map<String, IssueType> types;

    private Audit(List<RuleInfo> rules, List<RuleSetting> settings) {
        this.rules = List.copyOf(rules);
        this.settings = List.copyOf(settings);
        this.types = rules.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, RuleInfo::type));
    }

    /** All rules of the catalogue. */
    public static Audit standard() {
        return new Audit(Catalogue.all(), List.of());
    }

    /** Some rules only. */
    public static Audit of(List<RuleInfo> rules) {
        return new Audit(rules, List.of());
    }

    /** These rules and a county's own, some of them switched off or weighed otherwise. */
    public Audit with(List<RuleInfo> own, List<RuleSetting> localSettings) {
        List<RuleInfo> all = new ArrayList<>(rules);
        all.addAll(own);
        List<RuleSetting> both = new ArrayList<>(settings);
        both.addAll(localSettings);
        return new Audit(all, both);
    }

    /** Audits a document under the regulations of its own region and fiscal year. */
    public AuditReport of(PerformanceDocument document) {
        return of(
                document,
                Regulations.inForce(Regions.of(document), document.heading().fiscalYear()));
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

    /** Audits a document under the regulations of its own region and fiscal year, with what is known besides it. */
    public AuditReport of(PerformanceDocument document, Circumstances circumstances) {
        return of(
                document,
                Regulations.inForce(Regions.of(document), document.heading().fiscalYear()),
                circumstances);
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
        Map<String, RuleSetting> held = held(inForce, document.heading().fiscalYear());
        for (RuleInfo rule : rules) {
            RuleSetting setting = held.isEmpty() ? null : held.get(rule.id());
            if (setting == null || !setting.isOff()) {
                Sink out = new Sink(rule, rule.severity(), setting, null, inForce, findings);
                run(rule, audited, out, broken);
            }
        }
        findings.sort(IN_ORDER);
        List<RuleSetting> printed = held.values().stream()
                .sorted(Comparator.comparing(RuleSetting::rule))
                .toList();
        return new AuditReport(document, inForce, findings, broken, printed, ReviewScore.of(findings, types, inForce));
    }

    /** The review score that some findings of this audit amount to: of a project alone, say. */
    public ReviewScore score(List<Finding> findings, Regulations inForce) {
        return ReviewScore.of(findings, types, inForce);
    }

    /** The setting of each rule that has one here and now. */
    private Map<String, RuleSetting> held(Regulations inForce, @Nullable FiscalYear year) {
        Map<String, RuleSetting> held = new HashMap<>();
        for (RuleSetting setting : settings) {
            if (types.containsKey(setting.rule()) && setting.holds(inForce.region(), year)) {
                held.merge(setting.rule(), setting, (one, other) -> other.isBefore(one) ? other : one);
            }
        }
        return held;
    }

    private static void run(RuleInfo rule, AuditedDocument document, Sink out, List<BrokenRule> broken) {
        stopWhereAsked();
        switch (rule.check()) {
            case AuditRule.OfDocument check -> guarded(check, document, out, broken);
            case AuditRule.OfProject check ->
                document.tablesWith(check.about(), project -> {
                    stopWhereAsked();
                    guarded(check, project, out, broken);
                });
            case AuditRule.OfRow check ->
                document.rowsWith(check.about(), row -> {
                    stopWhereAsked();
                    guarded(check, row, out, broken);
                });
        }
    }

    /** Who waits no longer interrupts the thread: a document of a hundred thousand projects is not audited for nobody. */
    private static void stopWhereAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the audit was interrupted");
        }
    }

    // A rule that fails says so, and the others go on: half an audit must not look like none.

    private static void guarded(
            AuditRule.OfDocument check, AuditedDocument document, Sink out, List<BrokenRule> broken) {
        try {
            check.check(document, out);
        } catch (RuntimeException failed) {
            broken.add(BrokenRule.of(out.rule(), Where.inDocument(Part.DOCUMENT), failed));
        }
    }

    private static void guarded(AuditRule.OfProject check, AuditedProject project, Sink out, List<BrokenRule> broken) {
        try {
            check.check(project, out);
        } catch (RuntimeException failed) {
            broken.add(BrokenRule.of(out.rule(), project.at(Part.INDICATORS), failed));
        }
    }

    private static void guarded(AuditRule.OfRow check, AuditedRow row, Sink out, List<BrokenRule> broken) {
        try {
            check.check(row, out);
        } catch (RuntimeException failed) {
            broken.add(BrokenRule.of(out.rule(), row.at(Part.LEVEL3), failed));
        }
    }

    /**
     * Turns what a rule says into findings. Where a region weighs the rule otherwise, its findings become as serious as the
     * region says, and those that were less serious than the rule as a whole stay so.
     *
     * @param cites the key of the only source that is the basis; {@code null} for all that the rule has
     */
    private record Sink(
            RuleInfo rule,
            Severity severity,
            @Nullable RuleSetting setting,
            @Nullable String cites,
            Regulations inForce,
            List<Finding> into)
            implements Findings {
        @Override
        public void add(Where where, Facts facts, Wording message, Wording proposal) {
            List<Citation> basis = cites == null ? rule.basis(inForce) : List.of(inForce.citation(cites));
            into.add(new Finding(rule.id(), weighed(), rule.kind(), where, facts, message, proposal, basis));
        }

        @Override
        public Findings as(Severity other) {
            return other == severity ? this : new Sink(rule, other, setting, cites, inForce, into);
        }

        @Override
        public Findings citing(String source) {
            return new Sink(rule, severity, setting, source, inForce, into);
        }

        private Severity weighed() {
            Severity local = setting == null ? null : setting.severity();
            if (local == null) {
                return severity;
            }
            return severity.isAtLeast(rule.severity()) || severity.isAtLeast(local) ? local : severity;
        }
    }
}
