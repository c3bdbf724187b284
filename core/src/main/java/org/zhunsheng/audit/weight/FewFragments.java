package org.zhunsheng.audit.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Regulations;

/** Rows of two or three points that could be one row. Found once, at the first of them. */
@Rule(
        id = "C-07",
        severity = Severity.INFO,
        type = IssueType.COMPLIANCE,
        cites = "proposal",
        zh = "同一二级指标下不宜有多个权重很小的零碎指标。",
        en = "There are not several rows of very little weight below one second level.")
final class FewFragments implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (!project.hasWeights() || project.isDepartment()) {
            return;
        }
        Regulations inForce = project.document().inForce();
        Map<Level2, List<AuditedRow>> small = new EnumMap<>(Level2.class);
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            boolean isSmall = weight != null
                    && weight.signum() > 0
                    && weight.compareTo(inForce.figure(Figure.FRAGMENT_WEIGHT)) <= 0;
            if (isSmall && row.level2() != null) {
                small.computeIfAbsent(row.level2(), level -> new ArrayList<>()).add(row);
            }
        }
        small.forEach((level, rows) -> {
            if (BigDecimal.valueOf(rows.size()).compareTo(inForce.figure(Figure.FEWEST_FRAGMENTS)) >= 0) {
                report(level, rows, inForce.figure(Figure.FRAGMENT_WEIGHT), out);
            }
        });
    }

    private static void report(Level2 level, List<AuditedRow> rows, BigDecimal most, Findings out) {
        String weights = rows.stream()
                .map(AuditedRow::weight)
                .filter(Objects::nonNull)
                .map(Figures::plain)
                .collect(Collectors.joining("、"));
        AuditedRow first = rows.get(0);
        out.add(
                first.at(first.weightPart()),
                Facts.of(weights, "＞" + Figures.plain(most)),
                Wording.of(
                        "%s下有 %d 行权重不超过 %s（%s），过于零碎。",
                        "Below %s there are %d rows of %s or less (%s).",
                        Wording.named(level),
                        rows.size(),
                        Figures.plain(most),
                        weights),
                Wording.of("合并为一至两个指标。", "Put them together into one or two rows."));
    }
}
