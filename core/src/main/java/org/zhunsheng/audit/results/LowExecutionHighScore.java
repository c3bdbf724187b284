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
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** Money was hardly spent and everything was reached: one of the two needs another look. */
@Rule(
        id = "K-12",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "proposal",
        zh = "预算执行率很低而自评总分很高的，应核实得分是否虚高。",
        en = "A low execution rate and a high total do not go together: the scores are to be checked.")
final class LowExecutionHighScore implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasResults()) {
            return;
        }
        Spending spending = Spending.of(project);
        BigDecimal total = spending == null ? null : Scores.total(project);
        Regulations inForce = project.document().inForce();
        BigDecimal low = inForce.figure(Figure.EXECUTION_LOW);
        BigDecimal high = inForce.figure(Figure.HIGH_SCORE);
        if (spending == null || total == null || spending.rate().compareTo(low) >= 0 || total.compareTo(high) < 0) {
            return;
        }
        out.add(
                project.at(Part.TOTAL_SCORE),
                Facts.found(Figures.plain(total)),
                Wording.of(
                        "预算执行率 %s，低于 %s，自评总分却为 %s 分。",
                        "The execution rate is %s, below %s, yet the total is %s.",
                        Figures.inPercent(spending.rate()),
                        Figures.inPercent(low),
                        Figures.plain(total)),
                Wording.of(
                        "说明少用资金仍完成任务的原因，或核实各指标得分。",
                        "State how the work was done with so little money, or check the scores of the rows."));
    }
}
