package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Weight;

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
        boolean earlier = project.hasTwoWeights()
                && project.rows().stream()
                        .anyMatch(row -> row.indicator().standard().weight() != null);
        for (AuditedRow row : project.rows()) {
            // A row without a name is found by another rule.
            if (row.target() != null && row.indicator().name() != null) {
                check(row, row.weightPart(), row.weight(), as);
                if (earlier) {
                    Weight first = row.indicator().standard().weight();
                    check(row, Part.WEIGHT, first == null ? null : first.points(), as);
                }
            }
        }
    }

    private static void check(AuditedRow row, Part part, @Nullable BigDecimal weight, Findings out) {
        if (weight != null && weight.signum() > 0) {
            return;
        }
        String found = weight == null ? "" : weight.toPlainString();
        String column = part == Part.CURRENT_YEAR_WEIGHT ? "本年权重" : "权重";
        out.add(
                row.at(part),
                Facts.of(found, "＞0"),
                weight == null
                        ? Wording.of(
                                "有指标值“%s”，但%s未填写。",
                                "There is a target \"%s\" but no weight (%s).", row.printedTarget(), column)
                        : Wording.of(
                                "有指标值“%s”，但权重为 %s。",
                                "The target \"%s\" has the weight %s.", row.printedTarget(), found),
                Wording.of("填写该行权重，并保持合计不变。", "Give the row a weight and keep the sum."));
    }
}
