package org.zhunsheng.audit.weight;

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
import org.zhunsheng.model.Weight;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Regulations;

/** The printed weight of execution. Where nobody says which region it is, another one may lay down something else. */
@Rule(
        id = "C-08",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"self-evaluation-form", "hubei-scoring"},
        zh = "预算执行率权重应与本地区规定一致，一般为10。",
        en = "Budget execution weighs what the region lays down, as a rule 10.")
final class ExecutionWeighsAsLaidDown implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Weight printed = project.printedExecutionWeight();
        Regulations inForce = project.document().inForce();
        BigDecimal usual = inForce.figure(Figure.EXECUTION_WEIGHT);
        if (printed == null || printed.points().compareTo(usual) == 0) {
            return;
        }
        Findings as = inForce.region().isEmpty() || project.isDepartment() ? out.as(Severity.INFO) : out;
        as.add(
                project.at(Part.EXECUTION_WEIGHT),
                Facts.of(Figures.plain(printed.points()), Figures.plain(usual)),
                Wording.of(
                        "预算执行率权重为 %s，规定为 %s。",
                        "Budget execution weighs %s; %s is laid down.",
                        Figures.plain(printed.points()),
                        Figures.plain(usual)),
                Wording.of(
                        "改为 %s，并相应调整各行权重，使合计为 %s。",
                        "Write %s and change the rows so that all make %s.",
                        Figures.plain(usual),
                        Figures.plain(inForce.figure(Figure.FULL_MARKS))));
    }
}
