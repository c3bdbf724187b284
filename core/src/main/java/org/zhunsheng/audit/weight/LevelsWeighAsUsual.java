package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.WeightTemplate;

/** The points of each first level against what its form prints behind the name, and otherwise against the template in force. */
@Rule(
        id = "C-04",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"self-evaluation-form", "core-indicators"},
        zh = "各一级指标权重合计应符合规定的分配，例如产出50、效益30、满意度10。",
        en =
                "The weights of the first levels are spread as laid down, such as 50, 30 and 10 for output, benefit and satisfaction.")
final class LevelsWeighAsUsual implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights() || project.isDepartment() || project.isFixedTemplate()) {
            return;
        }
        Map<Level1, BigDecimal> sums = LevelWeights.of(project);
        WeightTemplate template = sums == null ? null : template(project, sums);
        if (sums == null || template == null || !sameWhole(sums, template) || printsItsOwn(project)) {
            return;
        }
        boolean asTemplate = sums.entrySet().stream()
                .allMatch(sum ->
                        sum.getValue().compareTo(template.points().getOrDefault(sum.getKey(), BigDecimal.ZERO)) == 0);
        if (!asTemplate) {
            report(project, sums, template, project.document().isAfterApproval() ? out.as(Severity.INFO) : out);
        }
    }

    /** A form that prints points behind the names of its levels has a template of its own. */
    private static boolean printsItsOwn(AuditedProject project) {
        return project.rows().stream()
                .anyMatch(row -> row.indicator().classification().level1Weight() != null);
    }

    private static @Nullable WeightTemplate template(AuditedProject project, Map<Level1, BigDecimal> sums) {
        for (WeightTemplate template : project.document().inForce().templates()) {
            if (template.withCost() == sums.containsKey(Level1.COST)
                    && template.withSatisfaction() == sums.containsKey(Level1.SATISFACTION)) {
                return template;
            }
        }
        return null;
    }

    /** Tables that add up to something else are found by another rule, or leave another share to execution. */
    private static boolean sameWhole(Map<Level1, BigDecimal> sums, WeightTemplate template) {
        return sum(sums).compareTo(sum(template.points())) == 0;
    }

    private static BigDecimal sum(Map<Level1, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Wording words(Map<Level1, BigDecimal> points) {
        List<Wording> words = new ArrayList<>();
        new EnumMap<>(points)
                .forEach((level, sum) ->
                        words.add(Wording.of("%s%s", "%s %s", Wording.named(level), Figures.plain(sum))));
        return Wording.joined(words);
    }

    private static void report(
            AuditedProject project, Map<Level1, BigDecimal> sums, WeightTemplate template, Findings out) {
        Wording printed = words(sums);
        Wording usual = words(template.points());
        out.citing(template.source())
                .add(
                        project.at(Part.INDICATORS),
                        Facts.of(printed.zh(), usual.zh()),
                        Wording.of(
                                "权重分配为%s，一般为%s。", "The weights are spread as %s; as a rule it is %s.", printed, usual),
                        Wording.of("按%s调整，或者说明本地区规定。", "Change them to %s, or name the rule of the region.", usual));
    }
}
