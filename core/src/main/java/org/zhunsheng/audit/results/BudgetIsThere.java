package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import java.util.Objects;
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
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Weight;

/** A rate needs a denominator: a total of nothing above a source with money, or with a score, is a slip. */
@Rule(
        id = "K-02",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = {"self-evaluation-form", "public-checker"},
        zh = "全年预算数为零或空白时，不能有预算执行得分，分项资金也不能另有数额。",
        en =
                "Where the full-year budget is zero or blank there is no score of execution, and no source can have money.")
final class BudgetIsThere implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        Execution execution = project.project().finance().execution();
        if (execution == null) {
            return;
        }
        Money budget = Spending.budget(execution);
        if (budget != null && budget.yuan().signum() != 0) {
            return;
        }
        BigDecimal parts = execution.sources().stream()
                .map(source -> Spending.budgetOf(source.row()))
                .filter(Objects::nonNull)
                .map(Money::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Weight score = execution.score();
        boolean scored = score != null && score.points().signum() != 0;
        if (parts.signum() == 0 && !scored) {
            return;
        }
        String money = Figures.yuan(parts);
        String zh = budget == null ? "空白" : "为 0";
        String en = budget == null ? "blank" : "zero";
        boolean known = parts.signum() != 0;
        out.add(
                project.at(Part.EXECUTION),
                Facts.of(budget == null ? "" : "0", known ? money : ""),
                known
                        ? new Wording(
                                "总额一行的预算数" + zh + "，各资金来源的预算数合计却有 " + money + " 元。",
                                "The total budget is " + en + ", yet its sources make " + money + " yuan.")
                        : new Wording(
                                "总额一行的预算数" + zh + "，却有预算执行得分 " + Scores.printed(Scores.points(score)) + " 分。",
                                "The total budget is " + en + ", yet execution scores "
                                        + Scores.printed(Scores.points(score)) + "."),
                known
                        ? Wording.of(
                                "总额一行的预算数填 %s 元，并据此计算执行率和得分。",
                                "State %s yuan as the total and compute rate and score from it.", money)
                        : Wording.of("补填全年预算数和执行数。", "Fill in the full-year budget and what was spent."));
    }
}
