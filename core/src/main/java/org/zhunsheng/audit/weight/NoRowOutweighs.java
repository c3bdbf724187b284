package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights() || project.isFixedTemplate() || project.rows().size() == 1) {
            return;
        }
        BigDecimal all = BigDecimal.ZERO;
        Map<Level1, BigDecimal> levels = new EnumMap<>(Level1.class);
        Map<Level1, Integer> families = new EnumMap<>(Level1.class);
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            Level1 level = row.level1();
            all = weight == null ? all : all.add(weight);
            if (level != null) {
                levels.merge(level, weight == null ? BigDecimal.ZERO : weight, BigDecimal::add);
                families.merge(level, 1, Integer::sum);
            }
        }
        Regulations inForce = project.document().inForce();
        Findings as = project.document().isAfterApproval() ? out.as(Severity.INFO) : out;
        Whole table = new Whole(Wording.of("全部指标", "all rows"), all, inForce.figure(Figure.ROW_SHARE));
        int fewest = inForce.figure(Figure.FEWEST_SIBLINGS).intValue();
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            Level1 level = row.level1();
            boolean family = level != null && families.getOrDefault(level, 0) > fewest;
            if (weight != null && table.isOutweighedBy(weight)) {
                report(row, weight, table, as);
            } else if (weight != null && level != null && family) {
                Wording name = Wording.named(level);
                BigDecimal sum = levels.getOrDefault(level, BigDecimal.ZERO);
                Whole own = new Whole(name, sum, inForce.figure(Figure.LEVEL_SHARE));
                if (own.isOutweighedBy(weight)) {
                    report(row, weight, own, as);
                }
            }
        }
    }

    /** What a row is held against, and how much of it one row may carry. */
    private record Whole(Wording what, BigDecimal weight, BigDecimal mostPercent) {
        boolean isOutweighedBy(BigDecimal row) {
            return weight.signum() > 0 && row.multiply(HUNDRED).compareTo(weight.multiply(mostPercent)) > 0;
        }
    }

    private static void report(AuditedRow row, BigDecimal weight, Whole whole, Findings out) {
        String own = Figures.plain(weight);
        String all = Figures.plain(whole.weight());
        String share = Figures.inPercent(Figures.percent(weight, whole.weight()));
        String most = Figures.plain(whole.mostPercent());
        String bound =
                Figures.plain(whole.weight().multiply(whole.mostPercent()).movePointLeft(2));
        out.add(
                row.at(row.weightPart()),
                Facts.of(own, "≤" + bound),
                new Wording(
                        "权重 " + own + " ÷ " + whole.what().zh() + "权重 " + all + " = " + share + "，超过 " + most + "%。",
                        "Weight " + own + " ÷ " + all + " of " + whole.what().en() + " = " + share + ", more than "
                                + most + "%."),
                Wording.of(
                        "降到 %s 以内，或者拆成几个可以衡量的指标。",
                        "Lower it to %s or less, or split it into rows that can be measured.", bound));
    }
}
