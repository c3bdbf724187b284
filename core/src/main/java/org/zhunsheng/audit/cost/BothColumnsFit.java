package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
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

/**
 * Two columns of targets give two sums, and only one of them is near the budget: the other value was left from another
 * year. A column for a period of several years is not asked.
 */
@Rule(
        id = "E-07",
        severity = Severity.WARN,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-review", "proposal"},
        zh = "两栏指标值测算的金额不同而只有一栏与预算相符时，应更新另一栏。",
        en =
                "Where two columns of targets give different sums and only one is near the budget, the other is out of date.")
final class BothColumnsFit implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        CostSheet sheet = CostSheet.of(project);
        CostLine changed = project.hasWholePeriod() ? null : changed(sheet);
        BigDecimal budget = changed == null || !sheet.isComplete() ? null : sheet.budget(sheet.sum());
        if (changed == null || budget == null) {
            return;
        }
        Span before = CostReader.sum(
                sheet.lines().stream().map(line -> before(sheet, line)).toList());
        boolean now = isNear(sheet, sheet.sum(), budget);
        if (now != isNear(sheet, before, budget)) {
            report(sheet, changed, before, now, out);
        }
    }

    private static void report(CostSheet sheet, CostLine changed, Span before, boolean now, Findings out) {
        Volume volume = changed.volume();
        AuditedRow row = volume != null && hasChanged(volume.row()) ? volume.row() : changed.row();
        AuditedTarget earlier = row.earlier();
        String printed = earlier == null ? "" : earlier.value().printed();
        BigDecimal budget = sheet.budget(sheet.sum());
        out.add(
                row.at(now ? Part.TARGET : row.targetPart()),
                Facts.of(now ? printed : row.printedTarget(), now ? row.printedTarget() : printed),
                Wording.of(
                        "按原值“%s”测算 %s 元，按本年值“%s”测算 %s 元，只有%s接近预算 %s 元。",
                        "The earlier value \"%s\" makes %s yuan, this year's \"%s\" %s yuan; only %7$s is near the budget of"
                                + " %6$s yuan.",
                        printed,
                        CostSheet.range(before),
                        row.printedTarget(),
                        CostSheet.range(sheet.sum()),
                        now ? "后者" : "前者",
                        budget == null ? "" : Figures.yuan(budget),
                        now ? "the latter" : "the former"),
                Wording.of("核对两栏指标值，更新过时的一栏。", "Compare the two values and bring the outdated one up to date."));
    }

    private static boolean isNear(CostSheet sheet, Span sum, BigDecimal budget) {
        BigDecimal off = sum.nearest(budget).subtract(budget).abs();
        BigDecimal near = sheet.project().document().inForce().figure(Figure.COST_WARNING);
        return Figures.percent(off, budget).compareTo(near) < 0;
    }

    private static @Nullable CostLine changed(CostSheet sheet) {
        return sheet.addends().stream()
                .filter(line -> hasChanged(line.row())
                        || line.volume() != null && hasChanged(line.volume().row()))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasChanged(AuditedRow row) {
        AuditedTarget now = row.target();
        AuditedTarget before = row.earlier();
        BigDecimal number = before == null ? null : before.number();
        BigDecimal current = now == null ? null : now.number();
        return number != null && current != null && number.compareTo(current) != 0;
    }

    /** A row of the sum with the values of the other column. */
    private static CostLine before(CostSheet sheet, CostLine line) {
        AuditedTarget price = line.row().earlier();
        Span earlier = price == null || !price.unit().isMoney()
                ? null
                : Span.of(price, price.unit().factor());
        Volume volume = line.volume();
        AuditedTarget amount = volume == null ? null : volume.row().earlier();
        Volume then = volume == null ? null : sheet.volumes().volume(volume.row(), amount);
        return new CostLine(
                line.row(),
                line.sort(),
                earlier == null ? line.price() : earlier,
                line.perYear(),
                then == null ? volume : then);
    }
}
