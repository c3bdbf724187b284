package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;

/** What has a target is scored. Only columns of weights that the table fills at all are asked. */
@Rule(
        id = "C-03",
        severity = Severity.ERROR,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = "self-evaluation-form",
        zh = "有指标值的行都应有大于零的权重。",
        en = "Every row with a target has a weight above zero.")
final class EveryRowWeighs implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights()) {
            return;
        }
        Findings as = project.document().isAfterApproval() ? out.as(Severity.WARN) : out;
        check(project, false, as);
        if (project.hasTwoWeights() && project.rows().stream().anyMatch(row -> weight(row, true) != null)) {
            check(project, true, as);
        }
    }

    private static @Nullable BigDecimal weight(AuditedRow row, boolean earlier) {
        Weight weight = row.indicator().standard().weight();
        return !earlier ? row.weight() : weight == null ? null : weight.points();
    }

    private static void check(AuditedProject project, boolean earlier, Findings out) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = weight(row, earlier);
            sum = weight == null ? sum : sum.add(weight);
            complete &= weight != null && weight.signum() > 0;
        }
        if (complete) {
            return;
        }
        BigDecimal full = project.document().inForce().figure(Figure.FULL_MARKS);
        // Where the sum is right without it, a merged cell may hold one weight for several rows.
        boolean shared =
                sum.compareTo(full) == 0 || sum.add(project.executionWeight()).compareTo(full) == 0;
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = weight(row, earlier);
            // A row without a name is found by another rule.
            boolean scored = row.target() != null && row.indicator().name() != null;
            if (scored && (weight == null || weight.signum() <= 0)) {
                Part part = earlier ? Part.WEIGHT : row.weightPart();
                report(row, part, weight, shared, weight == null && shared ? out.as(Severity.INFO) : out);
            }
        }
    }

    private static void report(AuditedRow row, Part part, @Nullable BigDecimal weight, boolean shared, Findings out) {
        String found = weight == null ? "" : weight.toPlainString();
        AuditedTarget before = part == Part.WEIGHT && row.weightPart() != part ? row.earlier() : null;
        String target = before == null ? row.printedTarget() : before.value().printed();
        out.add(
                row.at(part),
                Facts.of(found, "＞0"),
                weight == null
                        ? Wording.of("有指标值“%s”，但权重未填写。", "There is a target \"%s\" but no weight.", target)
                        : Wording.of("有指标值“%s”，但权重为 %s。", "The target \"%s\" has the weight %s.", target, found),
                shared
                        ? Wording.of("填写该行权重，并保持合计不变。", "Give the row a weight and keep the sum.")
                        : Wording.of(
                                "填写该行权重，并使该栏合计加预算执行率权重等于100。",
                                "Give the row a weight, so that the column and budget execution make 100."));
    }
}
