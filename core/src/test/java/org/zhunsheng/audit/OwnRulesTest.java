package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhunsheng.audit.own.OwnRules;
import org.zhunsheng.audit.own.RuleFileException;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Regulations;

/** What a county's own rules find, beside the catalogue and with its settings. */
class OwnRulesTest {
    private static final List<String> ROWS = List.of(
            "产出指标 | 数量指标 | 案件数 | ≥0件 | 50",
            "成本指标 | 经济成本指标 | 每案补贴 | ≤0.2万元 | 15",
            "成本指标 | 经济成本指标 | 印刷费 | ≤3000元 | 10.5");

    private static OwnRules county() throws IOException, RuleFileException {
        try (InputStream in = OwnRulesTest.class.getResourceAsStream("own/county.yaml")) {
            return OwnRules.read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static PerformanceDocument document(String year) {
        return CaseDocument.of(new CaseEntry(Map.of(
                "document", Map.of("year", year), "project", Map.of("name", "法律援助", "budget", 250000), "rows", ROWS)));
    }

    private static AuditReport audit(String region, String year) throws IOException, RuleFileException {
        OwnRules own = county();
        return Audit.of(List.of(
                        Catalogue.find("B-02").orElseThrow(),
                        Catalogue.find("C-01").orElseThrow()))
                .with(own.rules(), own.settings())
                .of(document(year), Regulations.inForce(region, new FiscalYear(Integer.parseInt(year))));
    }

    private static List<String> ids(AuditReport report) {
        return report.findings().stream().map(Finding::rule).sorted().toList();
    }

    @Test
    void findsWithItsSumItsPlaceAndItsOwnBasis() throws Exception {
        AuditReport report = audit("511724", "2024");
        assertThat(report.broken()).isEmpty();
        assertThat(ids(report)).containsExactly("B-02", "X-DAZHU-01", "X-DAZHU-02", "X-DAZHU-03");
        Finding subsidy = report.findings().stream()
                .filter(finding -> finding.rule().equals("X-DAZHU-01"))
                .findFirst()
                .orElseThrow();
        assertThat(subsidy.severity()).isEqualTo(Severity.ERROR);
        assertThat(subsidy.where().pointer()).isEqualTo("/projects/0/indicators/1/target");
        assertThat(subsidy.message().zh()).isEqualTo("每案补贴为 2,000 元，高于本县标准 1,500 元。");
        assertThat(subsidy.proposal().en()).isEqualTo("State 1,500 yuan at most.");
        assertThat(subsidy.facts().found()).isEqualTo("≤0.2万元");
        assertThat(subsidy.basis().get(0).inChinese()).isEqualTo("某县案件补贴标准（2024）第三条");
    }

    @Test
    void sumsExactly() throws Exception {
        assertThat(audit("511724", "2024").findings())
                .filteredOn(finding -> finding.rule().equals("X-DAZHU-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).isEqualTo("成本指标权重合计 25.5，高于 20。"));
    }

    @Test
    void holdsWhereAndWhenItSays() throws Exception {
        assertThat(ids(audit("13", "2024"))).containsExactly("B-02", "C-01", "X-DAZHU-01", "X-DAZHU-02");
        assertThat(ids(audit("13", "2027"))).containsExactly("B-02", "C-01", "X-DAZHU-01");
    }

    @Test
    void settingsWeighAndSwitchOffWithTheirReasons() throws Exception {
        AuditReport here = audit("511724", "2024");
        assertThat(here.findings())
                .filteredOn(finding -> finding.rule().equals("B-02"))
                .allMatch(finding -> finding.severity() == Severity.WARN);
        assertThat(here.settings())
                .extracting(setting -> setting.rule() + " " + setting.isOff() + " "
                        + setting.reason().zh())
                .containsExactly("B-02 false 本年为试点，先提示", "C-01 true 本省由财政系统校验权重");
        assertThat(audit("511724", "2025").findings())
                .filteredOn(finding -> finding.rule().equals("B-02"))
                .allMatch(finding -> finding.severity() == Severity.BLOCK);
        assertThat(audit("13", "2024").settings()).isEmpty();
    }

    @Test
    void whatIsNotPrintedFindsNothing() throws Exception {
        OwnRules own = rule("row.score < 10 && row.actual.number < row.target.number");
        AuditReport report = Audit.of(List.of())
                .with(own.rules(), List.of())
                .of(document("2024"), Regulations.inForce(null, new FiscalYear(2024)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.broken()).isEmpty();
    }

    @Test
    void aRuleThatCannotBeEvaluatedSaysSoAndTheOthersGoOn() throws Exception {
        OwnRules broken = rule("row.weight / decimal('0') > 1");
        AuditReport report = Audit.of(List.of(Catalogue.find("B-02").orElseThrow()))
                .with(broken.rules(), List.of())
                .of(document("2024"), Regulations.inForce(null, new FiscalYear(2024)));
        assertThat(ids(report)).containsExactly("B-02");
        assertThat(report.broken()).hasSize(3).allSatisfy(one -> assertThat(one.rule())
                .isEqualTo("X-AB-01"));
    }

    @Test
    void aRuleThatTakesTooLongIsStopped() throws Exception {
        OwnRules slow = read("project", "project.rows.all(a, project.rows.all(b, a.position + b.position > 0))");
        List<String> many = IntStream.range(0, 2_000)
                .mapToObj(i -> "产出指标 | 数量指标 | 案件数" + i + " | ≥1件 | 1")
                .toList();
        PerformanceDocument large = CaseDocument.of(new CaseEntry(Map.of("rows", many)));
        AuditReport report = Audit.of(List.of())
                .with(slow.rules(), List.of())
                .of(large, Regulations.inForce(null, new FiscalYear(2024)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.broken()).singleElement().satisfies(one -> assertThat(one.cause())
                .contains("Iteration budget exceeded"));
    }

    private static OwnRules rule(String finds) throws RuleFileException {
        return read("row", finds);
    }

    private static OwnRules read(String scope, String finds) throws RuleFileException {
        String file = """
                zhunsheng-rules: 1
                prefix: X-AB
                rules:
                  - id: X-AB-01
                    scope: %s
                    severity: WARN
                    finds: "%s"
                    message: 找到
                    cites: 某县规定
                """.formatted(scope, finds);
        return OwnRules.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
