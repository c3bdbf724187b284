package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.List;
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
import org.zhunsheng.model.SpendingStep;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** What is planned for the last weeks is planned badly. */
@Rule(
        id = "D-07",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        cites = "target-measures",
        zh = "支出计划不应把大部分资金留到年末集中支出。",
        en = "A spending plan does not leave much of the money to the end of the year.")
final class NoYearEndRush implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        List<SpendingStep> plan = project.project().finance().spendingPlan();
        if (plan.size() < 2) {
            return;
        }
        SpendingStep last = plan.get(plan.size() - 1);
        SpendingStep before = plan.get(plan.size() - 2);
        Regulations inForce = project.document().inForce();
        BigDecimal rest = last.percent().subtract(before.percent());
        boolean late = BigDecimal.valueOf(before.month()).compareTo(inForce.figure(Figure.LATE_MONTH)) >= 0;
        if (!late || rest.compareTo(inForce.figure(Figure.BACKLOAD)) < 0) {
            return;
        }
        out.add(
                project.at(Part.SPENDING_PLAN),
                Facts.of(Plans.words(plan), "＜" + Figures.plain(inForce.figure(Figure.BACKLOAD))),
                Wording.of(
                        "%d月底 %s%%，%d月底 %s%%：最后一期要支出 %s%%，有年末突击花钱的风险。",
                        "Month %d has %s%%, month %d %s%%: %s%% is left to the last step, a rush at the end of the year.",
                        before.month(),
                        Figures.plain(before.percent()),
                        last.month(),
                        Figures.plain(last.percent()),
                        Figures.plain(rest)),
                Wording.of(
                        "按工作进度均衡安排，或者说明年末集中支付的原因。",
                        "Spread the money over the work, or say why it is paid at the end."));
    }
}
