package org.zhunsheng.audit.target;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedRow;
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
    private static final Wording PROPOSAL =
            new Wording("按上年调查结果填写，例如“≥90%”。", "State a value from last year's survey, such as \"≥90%\".");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.has(RowTrait.DOWNWARD)) {
            return;
        }
        Usual usual = row.document().view(Usual.class, Usual::of);
        String printed = row.printedTarget();
        out.add(
                row.at(row.targetPart()),
                Facts.of(printed, usual.range()),
                row.has(RowTrait.HUNDRED_OR_MORE)
                        ? Wording.of(
                                "满意度“%s”要求人人满意，难以通过抽样调查证实。",
                                "\"%s\" asks for everyone to be satisfied, which no survey can show.", printed)
                        : Wording.of(
                                "满意度“%s”低于 %s%%，要求偏低。",
                                "\"%s\" is below %s%%, which asks for little.", printed, usual.least()),
                PROPOSAL);
    }

    /** What targets of satisfaction usually ask for, in words. */
    private record Usual(String least, String range) {
        static Usual of(AuditedDocument document) {
            String least = Figures.plain(document.inForce().figure(Figure.LEAST_SATISFACTION));
            return new Usual(least, least + "%–99%");
        }
    }
}
