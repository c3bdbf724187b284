package org.zhunsheng.audit.time;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/** The two columns of targets of a whole document: nearly all alike say that nothing was planned anew, if the first is last year's. */
@Rule(
        id = "H-06",
        severity = Severity.INFO,
        type = IssueType.MISMATCH,
        cites = "target-measures",
        zh = "经常性项目各年指标值不宜完全照搬。",
        en = "A project of every year does not repeat the same targets.")
final class TargetsMoveOn implements AuditRule.OfDocument {

    @Override
    public void check(AuditedDocument document, Findings out) {
        int both = 0;
        int same = 0;
        for (AuditedProject project : document.projects()) {
            for (AuditedRow row : project.rows()) {
                AuditedTarget target = row.target();
                AuditedTarget earlier = row.earlier();
                if (target != null && earlier != null && target.number() != null && earlier.number() != null) {
                    both++;
                    same += isSame(target, earlier) ? 1 : 0;
                }
            }
        }
        if (both >= document.inForce().count(Figure.FEWEST_UNCHANGED_ROWS)) {
            report(document, both, same, out);
        }
    }

    private static boolean isSame(AuditedTarget target, AuditedTarget earlier) {
        BigDecimal number = target.number();
        BigDecimal before = earlier.number();
        return number != null
                && before != null
                && number.compareTo(before) == 0
                && target.operator() == earlier.operator()
                && target.unit().word().equals(earlier.unit().word());
    }

    private static void report(AuditedDocument document, int both, int same, Findings out) {
        BigDecimal share = Figures.percent(BigDecimal.valueOf(same), BigDecimal.valueOf(both));
        if (share.compareTo(document.inForce().figure(Figure.SAME_TABLE)) < 0) {
            return;
        }
        out.add(
                Where.inDocument(Part.DOCUMENT),
                Facts.found(same + "/" + both),
                Wording.of(
                        "%d 个定量指标中有 %d 个（%s）两栏指标值相同；如前一栏为上年数，则本年目标没有变化。",
                        "Of %d numeric rows %d (%s) have the same target in both columns; if the first is last year's, nothing moves on.",
                        both,
                        same,
                        Figures.inPercent(share)),
                Wording.of(
                        "参照上年实际完成数重新测算本年指标值。", "Work this year's targets out anew from what was reached last year."));
    }
}
