package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/** Rows with a target in words, together. Dates are no words. */
@Rule(
        id = "C-06",
        severity = Severity.INFO,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "proposal",
        zh = "定性指标的权重合计不宜过高，避免主观评分左右结果。",
        en = "Qualitative rows do not weigh so much together that opinion decides the score.")
final class QualitativeRowsWeighLittle implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights() || project.isDepartment()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            if (weight != null && row.target() != null && row.target().isInWords()) {
                sum = sum.add(weight);
                terms.add(Figures.plain(weight));
            }
        }
        BigDecimal most = project.document().inForce().figure(Figure.QUALITATIVE_WEIGHT);
        if (sum.compareTo(most) <= 0) {
            return;
        }
        out.add(
                project.at(Part.INDICATORS),
                Facts.of(Figures.plain(sum), "≤" + Figures.plain(most)),
                Wording.of(
                        "%d 个定性指标权重 %s = %s，超过 %s。",
                        "%d qualitative rows weigh %s = %s, more than %s.",
                        terms.size(),
                        String.join("+", terms),
                        Figures.plain(sum),
                        Figures.plain(most)),
                Wording.of("能量化的改为数量、比率或时限，其余降低权重。", "Put numbers, rates or terms where possible and lower the rest."));
    }
}
