package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Regulations;

/** One row within all, and one row within a first level that has several. Tables that a province fixes are not asked. */
@Rule(
        id = "C-05",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.SPLIT,
        cites = "proposal",
        zh = "单个指标的权重不宜过大，避免一个指标决定总分。",
        en = "No single row carries so much weight that it decides the score alone.")
final class NoRowOutweighs implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights() || project.isFixedTemplate() || project.rows().size() == 1) {
            return;
        }
        BigDecimal all = project.rows().stream()
                .map(AuditedRow::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Findings as = project.document().isAfterApproval() ? out.as(Severity.INFO) : out;
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            if (weight != null && all.signum() > 0) {
                check(row, weight, all, as);
            }
        }
    }

    private static void check(AuditedRow row, BigDecimal weight, BigDecimal all, Findings out) {
        Regulations inForce = row.document().inForce();
        if (exceeds(weight, all, inForce.figure(Figure.ROW_SHARE))) {
            report(row, weight, all, inForce.figure(Figure.ROW_SHARE), Wording.of("全部指标", "all rows"), out);
            return;
        }
        Level1 level = row.level1();
        List<AuditedRow> family = level == null ? List.of() : row.project().rows(level);
        if (BigDecimal.valueOf(family.size() - 1L).compareTo(inForce.figure(Figure.FEWEST_SIBLINGS)) < 0) {
            return;
        }
        BigDecimal sum = family.stream()
                .map(AuditedRow::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (level != null && exceeds(weight, sum, inForce.figure(Figure.LEVEL_SHARE))) {
            Wording whole = Wording.of(level.label(), level.label());
            report(row, weight, sum, inForce.figure(Figure.LEVEL_SHARE), whole, out);
        }
    }

    private static boolean exceeds(BigDecimal weight, BigDecimal whole, BigDecimal share) {
        return Figures.percent(weight, whole).compareTo(share) > 0;
    }

    private static void report(
            AuditedRow row, BigDecimal weight, BigDecimal whole, BigDecimal most, Wording what, Findings out) {
        String share = Figures.inPercent(Figures.percent(weight, whole));
        BigDecimal bound = whole.multiply(most).movePointLeft(2);
        out.add(
                row.at(row.weightPart()),
                Facts.of(Figures.plain(weight), "≤" + Figures.plain(bound)),
                new Wording(
                        String.format(
                                "权重 %s ÷ %s权重 %s = %s，超过 %s%%。",
                                Figures.plain(weight), what.zh(), Figures.plain(whole), share, Figures.plain(most)),
                        String.format(
                                "Weight %s ÷ %s of %s = %s, more than %s%%.",
                                Figures.plain(weight), Figures.plain(whole), what.en(), share, Figures.plain(most))),
                Wording.of(
                        "降到 %s 以内，或者拆成几个可以衡量的指标。",
                        "Lower it to %s or less, or split it into rows that can be measured.", Figures.plain(bound)));
    }
}
