package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Execution;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Standing;

/** Where a region demands the reason its absence is a warning; elsewhere it is worth knowing. */
@Rule(
        id = "K-11",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "sichuan-self-evaluation",
        zh = "预算执行率低于90%的，应说明原因。",
        en = "An execution rate below 90 percent is explained.")
final class LowExecutionIsExplained implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Execution execution = project.project().finance().execution();
        if (execution == null || project.document().kind() != DocumentKind.SELF_EVALUATION) {
            return;
        }
        Spending spending = Spending.of(project);
        Regulations inForce = project.document().inForce();
        BigDecimal least = inForce.figure(Figure.EXECUTION_TO_EXPLAIN);
        Texts texts = project.document().texts();
        if (spending == null
                || spending.rate().compareTo(least) >= 0
                || Reasons.isGiven(execution.deviation(), texts)
                || Reasons.areGivenFor(project.project(), texts)) {
            return;
        }
        boolean demanded = inForce.sourceOf(Figure.EXECUTION_TO_EXPLAIN).standing() == Standing.VERIFIED;
        out.as(demanded ? Severity.WARN : Severity.INFO)
                .add(
                        project.at(Part.EXECUTION),
                        Facts.of(Figures.inPercent(spending.rate()), "≥" + Figures.inPercent(least)),
                        Wording.of(
                                "执行数 %s 元 ÷ 预算数 %s 元 = %s，低于 %s，没有说明原因。",
                                "%s yuan spent of %s yuan are %s, below %s, and no reason is given.",
                                Figures.yuan(spending.executed()),
                                Figures.yuan(spending.budget()),
                                Figures.inPercent(spending.rate()),
                                Figures.inPercent(least)),
                        Wording.of("写明执行率低的原因和结余资金的安排。", "State why, and what becomes of the money that is left."));
    }
}
