package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Printed sums against the projects below them. A sum is of all projects or of the unit that it names. */
@Rule(
        id = "D-02",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "各项目预算之和应等于合计数；单位小计只含本单位的项目。",
        en = "The projects make the stated total, and the sum of a unit holds its own projects only.")
final class ProjectsMakeTotal implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        List<AuditedProject> projects = document.projects();
        boolean complete = document.document().withheld().isEmpty()
                && projects.stream().allMatch(project -> project.budget() != null);
        if (document.document().totals().isEmpty() || projects.isEmpty() || !complete) {
            return;
        }
        List<String> grand = document.inForce().words(WordSet.GRAND_TOTALS);
        for (PrintedTotal total : document.document().totals()) {
            String name = Chars.squeeze(total.name());
            boolean all = grand.contains(name);
            List<AuditedProject> summed = all
                    ? projects
                    : projects.stream().filter(project -> isOf(project, name)).toList();
            if (!summed.isEmpty()) {
                check(document, total, summed, all, out);
            }
        }
    }

    private static boolean isOf(AuditedProject project, String name) {
        CodedName unit = project.project().identity().unit();
        String own = unit == null ? null : unit.name();
        return own != null && Chars.squeeze(own).equals(name);
    }

    private static void check(
            AuditedDocument document, PrintedTotal total, List<AuditedProject> summed, boolean all, Findings out) {
        BigDecimal sum = summed.stream()
                .map(AuditedProject::budget)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = total.amount().yuan().subtract(sum);
        BigDecimal tolerance = tolerance(document, summed.size());
        if (difference.abs().compareTo(tolerance) <= 0
                || total.amount().yuan().subtract(initial(summed)).abs().compareTo(tolerance) <= 0) {
            return;
        }
        String printed = Figures.yuan(total.amount().yuan());
        out.add(
                Where.inDocument(Part.TOTALS),
                Facts.of(printed, Figures.yuan(sum)),
                Wording.of(
                        "“%s”为 %s 元，所列 %d 个项目合计 %s 元，相差 %s 元。",
                        "\"%s\" is %s yuan, its %d projects make %s yuan: a difference of %s yuan.",
                        total.name(),
                        printed,
                        summed.size(),
                        Figures.yuan(sum),
                        Figures.yuan(difference)),
                all
                        ? Wording.of("核对各项目预算和合计数。", "Check the projects against the total.")
                        : Wording.of(
                                "小计只计本单位项目，应为 %s 元；同级单位分别列示。",
                                "Count the unit's own projects only, %s yuan; units beside it have sums of their own.",
                                Figures.yuan(sum)));
    }

    /** What the projects had at the beginning of the year: a form with results may print the sum of that. */
    private static BigDecimal initial(List<AuditedProject> summed) {
        return summed.stream()
                .map(project -> project.project().finance().execution())
                .filter(Objects::nonNull)
                .map(execution -> execution.total().initial())
                .filter(Objects::nonNull)
                .map(Money::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Amounts in 万元 are rounded, each for itself. */
    private static BigDecimal tolerance(AuditedDocument document, int amounts) {
        boolean rounded = document.document().heading().moneyUnit() == MoneyUnit.TEN_THOUSAND_YUAN;
        BigDecimal each = document.inForce().figure(Figure.ROUNDING_OF_TEN_THOUSANDS);
        return rounded
                ? each.multiply(BigDecimal.valueOf(amounts))
                : document.inForce().figure(Figure.MONEY_TOLERANCE);
    }
}
