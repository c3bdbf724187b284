package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.ProjectTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;

/** The points of budget execution and of all rows make a hundred. A form that prints no weights is not asked. */
@Rule(
        id = "C-01",
        severity = Severity.BLOCK,
        type = IssueType.COMPLIANCE,
        cites = "self-evaluation-form",
        zh = "预算执行率权重与各指标权重之和应为100。",
        en = "The weight of budget execution and the weights of all rows make 100.")
final class WeightsMakeHundred implements AuditRule.OfProject {
    private static final Flags<ProjectTrait> ABOUT = Flags.of(ProjectTrait.WEIGHTS_OFF);

    @Override
    public Flags<ProjectTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedProject project, Findings out) {
        BigDecimal full = project.document().inForce().figure(Figure.FULL_MARKS);
        BigDecimal execution = project.executionWeight();
        BigDecimal sum = project.rowWeights().add(execution);
        // Where a row has no weight at all, that row is the defect and found by itself.
        Findings as = project.hasOpenWeights() && sum.compareTo(full) < 0 ? out.as(Severity.WARN) : out;
        Facts facts = Facts.of(sum.toPlainString(), full.toPlainString());
        as.add(
                project.at(Part.INDICATORS),
                facts,
                Wording.of(
                        "指标权重 %s 加预算执行率权重 %s 等于 %s，应为 %s。",
                        "The rows' weights %s and the weight of execution %s make %s instead of %s.",
                        new Terms(project.project().indicators(), project.hasTwoWeights()),
                        new Points(execution),
                        facts.found(),
                        facts.expected()),
                Wording.of(
                        "调整各行权重，使其合计为 %s。",
                        "Change the rows' weights so that they make %s.", new Points(full.subtract(execution))));
    }

    /**
     * The rows' points as a sum in words (10+20+30), put together when somebody reads them.
     *
     * @param twoColumns whether this year's points count
     */
    private record Terms(List<Indicator> rows, boolean twoColumns) {
        @Override
        public String toString() {
            StringJoiner sum = new StringJoiner("+");
            for (Indicator row : rows) {
                Indicator.Standard standard = row.standard();
                Weight weight = twoColumns ? standard.currentYearWeight() : standard.weight();
                if (weight != null) {
                    sum.add(weight.points().toPlainString());
                }
            }
            return sum.toString();
        }
    }

    /** Points, written when somebody reads them. */
    private record Points(BigDecimal number) {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }
}
