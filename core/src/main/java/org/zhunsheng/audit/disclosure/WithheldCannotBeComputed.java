package org.zhunsheng.audit.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.regulation.Figure;

/** Total less everything public is the secret. Asked only where every public project prints its budget. */
@Rule(
        id = "J-04",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"secrecy-law-35", "information-14"},
        zh = "有不公开项目的，公开的合计数不得让人推算出不公开的金额。",
        en = "Where projects are withheld, printed totals do not let anybody compute their money.")
final class WithheldCannotBeComputed implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        PerformanceDocument printed = document.document();
        if (printed.withheld().isEmpty()) {
            return;
        }
        BigDecimal total = total(printed);
        BigDecimal open = BigDecimal.ZERO;
        for (AuditedProject project : document.projects()) {
            BigDecimal budget = project.budget();
            if (budget == null) {
                return;
            }
            open = open.add(budget);
        }
        BigDecimal hidden = total == null ? BigDecimal.ZERO : total.subtract(open);
        if (total == null || hidden.compareTo(document.inForce().figure(Figure.MONEY_TOLERANCE)) <= 0) {
            return;
        }
        out.add(
                Where.inDocument(Part.TOTALS),
                Facts.found(Figures.yuan(total)),
                Wording.of(
                        "合计 %s 元减去已公开项目 %s 元，可推算出不公开项目的金额。",
                        "The total of %s yuan less the public projects' %s yuan gives the money of what is withheld.",
                        Figures.yuan(total),
                        Figures.yuan(open)),
                Wording.of("合计只列已公开项目，或不列合计。", "Print the total of public projects only, or none."));
    }

    private static @Nullable BigDecimal total(PerformanceDocument printed) {
        BigDecimal most = null;
        for (PrintedTotal total : printed.totals()) {
            BigDecimal amount = total.amount().yuan();
            most = most == null ? amount : most.max(amount);
        }
        Budget budget = printed.strategy().budget();
        Money whole = budget == null ? null : budget.total();
        return most == null && whole != null ? whole.yuan() : most;
    }
}
