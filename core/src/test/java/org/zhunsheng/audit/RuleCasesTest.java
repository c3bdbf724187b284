package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule finds what its table of cases says, and nothing else. A case is a small document with what the rule finds in
 * it; what a finding does not mention is not compared.
 */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicNode> findsWhatItsCasesSay() {
        return Catalogue.all().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        RuleCases.of(rule).stream()
                                .map(one -> dynamicTest(one.text("why", "?"), () -> check(rule, one)))));
    }

    @TestFactory
    Stream<DynamicNode> hasCasesOfBothKinds() {
        return Catalogue.all().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    List<CaseEntry> cases = RuleCases.of(rule);
                    assertThat(cases)
                            .as("%s needs a case where it finds something, in %s", rule.id(), RuleCases.file(rule))
                            .anyMatch(one -> !one.list("finds").isEmpty());
                    assertThat(cases)
                            .as("%s needs a case where it finds nothing, in %s", rule.id(), RuleCases.file(rule))
                            .anyMatch(one -> one.list("finds").isEmpty());
                }));
    }

    private static void check(RuleInfo rule, CaseEntry one) {
        AuditReport report = RuleCases.audited(rule, CaseDocument.of(one), one);
        assertThat(report.broken()).isEmpty();
        List<CaseEntry> expected = one.entries("finds");
        assertThat(report.findings()).as("findings: %s", describe(report)).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), report.findings().get(i));
        }
    }

    private static void compare(CaseEntry expected, Finding found) {
        String said = found.where().pointer() + ": " + found.message().zh();
        for (String key : expected.all().keySet()) {
            Object value = String.valueOf(expected.get(key));
            switch (key) {
                case "project" ->
                    assertThat(String.valueOf(found.where().project() + 1))
                            .as(said)
                            .isEqualTo(value);
                case "row" ->
                    assertThat(String.valueOf(found.where().row() + 1)).as(said).isEqualTo(value);
                case "part" -> assertThat(found.where().part().field()).as(said).isEqualTo(value);
                case "severity" -> assertThat(found.severity().name()).as(said).isEqualTo(value);
                case "found" -> assertThat(found.facts().found()).as(said).isEqualTo(value);
                case "expected" -> assertThat(found.facts().expected()).as(said).isEqualTo(value);
                case "zh" -> assertThat(found.message().zh()).contains(value.toString());
                case "proposal" -> assertThat(found.proposal().zh()).contains(value.toString());
                default -> throw new IllegalArgumentException("a finding has no " + key);
            }
        }
    }

    private static List<String> describe(AuditReport report) {
        List<String> out = new ArrayList<>();
        report.findings()
                .forEach(finding -> out.add(finding.where().pointer() + " " + finding.severity() + " "
                        + finding.message().zh()));
        return out;
    }
}
