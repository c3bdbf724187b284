package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.model.PerformanceDocument;

class AuditTest {
    private static final List<String> ROWS = List.of("产出指标 | 质量指标 | 培训合格率 | ≥0%", "效益指标 | 社会效益指标 | 知晓率 | ≥0%");

    private static PerformanceDocument document(Map<String, Object> written) {
        return CaseDocument.of(new CaseEntry(written));
    }

    /** The library's example: a program that audits a document in a few lines. */
    private static List<String> whatIsWrongWith(PerformanceDocument document) {
        List<String> lines = new ArrayList<>();
        AuditReport report = Audit.standard().of(document);
        for (Finding finding : report.findings()) {
            lines.add(finding.severity() + " " + finding.rule() + " "
                    + finding.where().pointer() + " " + finding.message().zh());
        }
        return lines;
    }

    @Test
    void aProgramAuditsADocumentInAFewLines() {
        assertThat(whatIsWrongWith(document(Map.of("rows", ROWS))))
                .anyMatch(line -> line.startsWith("BLOCK B-02 /projects/0/indicators/0/target "));
    }

    @Test
    void findingsComeInTheOrderOfTheDocumentAndAlwaysTheSame() {
        PerformanceDocument document = document(Map.of("rows", ROWS));
        List<Finding> findings = Audit.standard().of(document).findings();

        assertThat(findings)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.where().row(), b.where().row()));
        assertThat(Audit.standard().of(document).findings()).isEqualTo(findings);
    }

    @Rule(
            id = "Z-99",
            severity = Severity.ERROR,
            type = IssueType.COMPLIANCE,
            cites = "proposal",
            zh = "总是出错。",
            en = "Always fails.")
    private static final class Breaks implements AuditRule.OfRow {
        @Override
        public void check(AuditedRow row, Findings out) {
            if (row.position() == 0) {
                throw new IllegalStateException("a bug");
            }
            out.add(row.at(Part.TARGET), Facts.found("x"), new Wording("甲", "a"), Wording.NONE);
        }
    }

    @Test
    void aRuleThatBreaksIsReportedAndTheAuditGoesOn() {
        List<RuleInfo> rules = new ArrayList<>(Catalogue.all());
        rules.add(RuleInfo.of(new Breaks()));

        AuditReport report = Audit.of(rules).of(document(Map.of("rows", ROWS)));

        assertThat(report.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("Z-99");
            assertThat(broken.where().row()).isZero();
            assertThat(broken.cause()).contains("a bug");
        });
        assertThat(report.findings()).extracting(Finding::rule).contains("B-02", "Z-99");
    }

    @Test
    void theRegionIsThatOfTheProjectCodes() {
        PerformanceDocument document =
                document(Map.of("project", Map.of("code", "51092324T000010263357"), "rows", ROWS));

        assertThat(Audit.standard().of(document).inForce().region()).isEqualTo("510923");
        assertThat(Audit.standard().of(document, "13").inForce().region()).isEqualTo("13");
    }

    @Test
    void theScoreLosesNoMoreThanEachAspectHas() {
        List<RuleInfo> alwaysMet = Catalogue.find("B-02").stream().toList();

        ReviewScore score =
                Audit.of(alwaysMet).of(document(Map.of("rows", ROWS))).score();

        assertThat(score.points()).isEqualByComparingTo("70");
        assertThat(score.grade()).isEqualTo(ReviewScore.Grade.FAIR);
        assertThat(score.parts())
                .filteredOn(part -> part.lost().signum() > 0)
                .singleElement()
                .satisfies(part -> assertThat(part.lost()).isEqualByComparingTo(part.most()));
        assertThat(score.parts().stream().map(ReviewScore.Part::most).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }
}
