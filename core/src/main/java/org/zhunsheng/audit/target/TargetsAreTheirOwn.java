package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
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
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.Figure;

/** Where most rows ask for the same, the targets were copied and not set. */
@Rule(
        id = "B-23",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = "proposal",
        zh = "多数指标的指标值完全相同，说明没有逐项测算。",
        en = "Most targets are the same: they were not worked out one by one.")
final class TargetsAreTheirOwn implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        Map<Shape, Integer> shapes = new LinkedHashMap<>();
        int rows = 0;
        for (AuditedProject table : document.tables()) {
            for (AuditedRow row : table.rows()) {
                AuditedTarget target = row.target();
                if (target != null) {
                    rows++;
                    BigDecimal number = target.number();
                    if (number != null) {
                        shapes.merge(Shape.of(target, number), 1, Integer::sum);
                    }
                }
            }
        }
        if (rows < document.inForce().count(Figure.FEWEST_UNIFORM_ROWS)) {
            return;
        }
        BigDecimal most = document.inForce().figure(Figure.UNIFORM_TARGETS);
        for (Map.Entry<Shape, Integer> shape : shapes.entrySet()) {
            BigDecimal share = Figures.percent(BigDecimal.valueOf(shape.getValue()), BigDecimal.valueOf(rows));
            if (share.compareTo(most) >= 0) {
                report(first(document, shape.getKey()), shape.getValue(), rows, share, out);
            }
        }
    }

    /** What targets that demand the same have in common. */
    private record Shape(@Nullable Operator operator, BigDecimal number, String unit) {
        static Shape of(AuditedTarget target, BigDecimal number) {
            return new Shape(
                    target.operator(),
                    number.stripTrailingZeros(),
                    target.unit().word());
        }

        boolean isOf(@Nullable AuditedTarget target) {
            BigDecimal other = target == null ? null : target.number();
            return target != null && other != null && equals(of(target, other));
        }
    }

    private static AuditedRow first(AuditedDocument document, Shape shape) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> shape.isOf(row.target()))
                .findFirst()
                .orElseThrow();
    }

    private static void report(AuditedRow first, int same, int rows, BigDecimal share, Findings out) {
        out.add(
                Where.inDocument(Part.DOCUMENT),
                Facts.found(first.printedTarget()),
                Wording.of(
                        "%1$d 行指标中有 %2$d 行都是“%3$s”，占 %4$s。",
                        "Of %1$d rows %2$d ask for \"%3$s\": %4$s.",
                        rows,
                        same,
                        first.printedTarget(),
                        Figures.inPercent(share)),
                Wording.of("按各项任务的工作量和上年结果逐行测算指标值。", "Work out each target from its task and last year's result."));
    }
}
