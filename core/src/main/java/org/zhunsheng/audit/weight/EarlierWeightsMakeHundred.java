package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** The column of weights beside this year's adds up too; an empty column is not asked. */
@Rule(
        id = "C-02",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "self-evaluation-form",
        zh = "表内另有一栏权重的，该栏合计也应为100。",
        en = "Where the form has a second column of weights, that column makes 100 as well.")
final class EarlierWeightsMakeHundred implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasTwoWeights()) {
            return;
        }
        List<BigDecimal> weights = project.rows().stream()
                .map(row -> row.indicator().standard().weight())
                .filter(Objects::nonNull)
                .map(Weight::points)
                .toList();
        Regulations inForce = project.document().inForce();
        BigDecimal full = inForce.figure(Figure.FULL_MARKS);
        BigDecimal rows = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = rows.add(project.executionWeight());
        boolean right = sum.subtract(full).abs().compareTo(inForce.figure(Figure.WEIGHT_TOLERANCE)) <= 0;
        if (weights.isEmpty() || right) {
            return;
        }
        out.add(
                project.at(Part.INDICATORS),
                Facts.of(sum.toPlainString(), full.toPlainString()),
                Wording.of(
                        "“权重”栏各行 %s 加预算执行率权重 %s 等于 %s，应为 %s。",
                        "In the first column of weights the rows %s and execution %s make %s instead of %s.",
                        weights.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+")),
                        project.executionWeight().toPlainString(),
                        sum.toPlainString(),
                        full.toPlainString()),
                Wording.of(
                        "补齐该栏空缺的权重，使各行合计为 %s。",
                        "Fill the empty cells of the column so that the rows make %s.",
                        full.subtract(project.executionWeight()).toPlainString()));
    }
}
