package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/** Everyone satisfied is not believed, and below the usual least it asks for too little. */
@Rule(
        id = "B-19",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"county-goal-gate", "proposal"},
        zh = "满意度目标应可信：不宜为100%，也不宜低于80%。",
        en = "A target of satisfaction should be credible: neither 100% nor below 80%.")
final class SatisfactionIsCredible implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT =
            Flags.of(RowTrait.NO_USUAL_SATISFACTION, RowTrait.PERCENT_OR_PLAIN, RowTrait.SATISFIED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null || target.isDownward() ? null : target.number();
        if (target == null || number == null) {
            return;
        }
        BigDecimal least = row.document().inForce().figure(Figure.LEAST_SATISFACTION);
        boolean all = number.compareTo(HUNDRED) >= 0;
        if (all) {
            report(
                    row,
                    Wording.of(
                            "满意度“%s”要求人人满意，难以通过抽样调查证实。",
                            "\"%s\" asks for everyone to be satisfied, which no survey can show.", row.printedTarget()),
                    least,
                    out);
        } else {
            report(
                    row,
                    Wording.of(
                            "满意度“%s”低于 %s%%，要求偏低。",
                            "\"%s\" is below %s%%, which asks for little.", row.printedTarget(), Figures.plain(least)),
                    least,
                    out);
        }
    }

    private static void report(AuditedRow row, Wording message, BigDecimal least, Findings out) {
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), Figures.plain(least) + "%–99%"),
                message,
                Wording.of("按上年调查结果填写，例如“≥90%”。", "State a value from last year's survey, such as \"≥90%\"."));
    }
}
