package org.zhunsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;

/**
 * Whoever writes what a finding expects is rid of it: in every case of every rule the expected target is put in the place of
 * the one that was found, and the rule finds nothing there any more.
 */
class ProposalsCureTest {

    @TestFactory
    Stream<DynamicNode> whatIsExpectedIsNotFoundAgain() {
        return Catalogue.all().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        RuleCases.of(rule).stream()
                                .map(one -> dynamicTest(one.text("why", "?"), () -> followed(rule, one)))));
    }

    private static void followed(RuleInfo rule, CaseEntry one) {
        PerformanceDocument document = CaseDocument.of(one);
        for (Finding finding : RuleCases.audited(rule, document, one).findings()) {
            PerformanceDocument cured = cured(document, finding);
            if (cured != null) {
                assertThat(RuleCases.audited(rule, cured, one).findings())
                        .as(
                                "%s expects %s",
                                finding.message().zh(), finding.facts().expected())
                        .noneMatch(again -> again.where().equals(finding.where()));
            }
        }
    }

    /** The document with the expected target; {@code null} where no target is found or none certain is expected. */
    private static @Nullable PerformanceDocument cured(PerformanceDocument document, Finding finding) {
        Where where = finding.where();
        boolean target = where.part() == Part.TARGET || where.part() == Part.CURRENT_YEAR_TARGET;
        String expected = finding.facts().expected().replace("＝", "=").replace(",", "");
        TargetValue value = target && where.project() >= 0 && where.row() >= 0 ? CaseTarget.of(expected) : null;
        if (value == null || value instanceof TargetValue.InWords || value instanceof TargetValue.Unstated) {
            return null;
        }
        Project project = document.projects().get(where.project());
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.set(where.row(), with(rows.get(where.row()), where.part(), value));
        List<Project> projects = new ArrayList<>(document.projects());
        projects.set(
                where.project(),
                new Project(
                        project.identity(),
                        project.finance(),
                        project.purpose(),
                        project.goals(),
                        rows,
                        project.totalScore(),
                        project.notes()));
        return document.withProjects(projects);
    }

    private static Indicator with(Indicator row, Part part, TargetValue value) {
        Indicator.Standard old = row.standard();
        boolean current = part == Part.CURRENT_YEAR_TARGET;
        Indicator.Standard standard = new Indicator.Standard(
                current ? old.target() : value,
                current ? value : old.currentYearTarget(),
                old.weight(),
                old.currentYearWeight(),
                old.basis(),
                old.direction(),
                old.mandatory(),
                old.byPlace());
        return new Indicator(
                row.classification(),
                row.name(),
                row.description(),
                standard,
                row.result(),
                row.outlook(),
                row.remark());
    }
}
