package org.zhunsheng.benchmark.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Contest;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.ProcessorClock;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Regulations;

/**
 * How fast documents are audited: all rules, rules that hold projects against each other, ten rules beside Drools, and a
 * county's own beside CEL. The time is that of the processor, the collection of garbage with it.
 */
public final class Auditing {
    private static final String PART = "(e) audit";
    private static final long SEED = 20240101;
    private static final long ANOTHER_SEED = 7;
    private static final int TIMES = 10;
    private static final int DOCUMENTS = 200;

    /** So many times what is short. */
    private static final int SHORT = 60;

    private static final int PROJECTS = 20;
    private static final int MANY_PROJECTS = 50_000;
    private static final int ROWS = 100_000;
    private static final double SECOND = 1_000;
    private static final double GROWTH_LIMIT = 11;
    private static final double DROOLS_LIMIT = 0.1;
    private static final double CEL_LIMIT = 3;

    private final Regulations inForce = Regulations.inForce("51", new FiscalYear(2024));
    private final List<PerformanceDocument> strangers = MadeDocuments.of(ANOTHER_SEED, 1, PROJECTS);
    private final List<Comparison> lines = new ArrayList<>();

    /** Measures everything. */
    public Results run() throws Exception {
        allRules();
        ten();
        own();
        manyProjects();
        return new Results(lines, List.of());
    }

    private Contest contest(int warmUpRounds, int rounds) {
        return new Contest(warmUpRounds, rounds, () -> audited(Audit.standard(), strangers), ProcessorClock::nanos);
    }

    /** Reads the words of all findings in one language, as whoever prints them does; returns how long they are. */
    private long audited(Audit audit, List<PerformanceDocument> documents) {
        long words = 0;
        for (PerformanceDocument document : documents) {
            AuditReport report = audit.of(document, inForce);
            if (!report.broken().isEmpty()) {
                throw new IllegalStateException(report.broken().get(0).toString());
            }
            for (Finding finding : report.findings()) {
                words += finding.message().zh().length()
                        + finding.proposal().zh().length();
            }
        }
        return words;
    }

    private void allRules() throws Exception {
        List<PerformanceDocument> many = MadeDocuments.of(SEED, DOCUMENTS, PROJECTS);
        List<PerformanceDocument> few = many.subList(0, DOCUMENTS / TIMES);
        Audit audit = Audit.standard();
        Contest.Outcome outcome = contest(20, 9)
                .measure(List.of(new Contest.Pair(
                        "all rules", () -> audited(audit, many), () -> times(TIMES, () -> audited(audit, few)))))
                .get(0);
        double all = Median.of(outcome.first());
        lines.add(new Comparison(
                PART, "all rules, 100,000 rows", all * ROWS / MadeDocuments.rows(many), "a second", SECOND, 1));
        lines.add(new Comparison(
                PART,
                "ten times as many documents",
                all,
                "a tenth of them",
                Median.of(outcome.second()) / TIMES,
                GROWTH_LIMIT));
    }

    private void manyProjects() throws Exception {
        PerformanceDocument all = MadeDocuments.of(SEED, 1, MANY_PROJECTS).get(0);
        int part = MANY_PROJECTS / TIMES;
        List<PerformanceDocument> parts = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            parts.add(all.withProjects(all.projects().subList(i * part, (i + 1) * part)));
        }
        List<RuleInfo> across = Catalogue.all().stream()
                .filter(rule -> rule.check() instanceof AuditRule.OfDocument)
                .toList();
        Audit audit = Audit.of(across);
        measure(
                contest(4, 9),
                new Contest.Pair(
                        "50,000 projects, rules across projects",
                        () -> audited(audit, List.of(all)),
                        () -> audited(audit, parts)),
                "a tenth of them",
                TIMES,
                GROWTH_LIMIT);
    }

    private void ten() throws Exception {
        List<AuditedDocument> documents = Understood.of(MadeDocuments.of(SEED, DOCUMENTS, PROJECTS), inForce);
        List<RuleInfo> rules = TenRules.ours();
        TenRules drools = new TenRules();
        drools.requireSame(Found.by(rules, documents), documents);
        measure(
                contest(30, 15),
                new Contest.Pair(
                        "ten rules, " + SHORT + " times",
                        () -> times(SHORT, () -> Found.by(rules, documents).size()),
                        () -> times(SHORT, () -> drools.found(documents).size())),
                "Drools 10.1.0, same findings",
                1,
                DROOLS_LIMIT);
        measure(
                contest(10, 5),
                new Contest.Pair(
                        "ten rules, one document at a time, " + SHORT + " times",
                        () -> times(SHORT, () -> Found.by(rules, documents).size()),
                        () -> times(SHORT, () -> drools.foundOneByOne(documents).size())),
                "Drools 10.1.0, a session for each",
                1,
                Double.POSITIVE_INFINITY);
    }

    private void own() throws Exception {
        List<AuditedDocument> documents = Understood.of(MadeDocuments.of(SEED, DOCUMENTS, PROJECTS), inForce);
        OwnExpressions own = new OwnExpressions(documents);
        measure(
                contest(6, 9),
                new Contest.Pair("a county's own rules", () -> times(2, own::audited), () -> times(2, own::evaluated)),
                "bare expressions, dev.cel 0.14.0",
                1,
                CEL_LIMIT);
    }

    /** What is short is done several times, so that what else the JVM does meanwhile is spread over all of them. */
    private static long times(int times, LongSupplier work) {
        long results = 0;
        for (int i = 0; i < times; i++) {
            results += work.getAsLong();
        }
        return results;
    }

    private void measure(Contest contest, Contest.Pair pair, String peer, int share, double limit) throws Exception {
        for (Contest.Outcome outcome : contest.measure(List.of(pair))) {
            lines.add(new Comparison(
                    PART,
                    outcome.subject(),
                    Median.of(outcome.first()),
                    peer,
                    Median.of(outcome.second()) / share,
                    limit));
        }
    }
}
