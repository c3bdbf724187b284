package org.zhunsheng.audit.target;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.WordSet;

/** A share cannot be more than the whole. */
@Rule(
        id = "B-08",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "public-checker",
        zh = "比率类指标值不得超过100%。",
        en = "A rate must not be more than 100%.")
final class NoMoreThanAll implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.HUNDRED_OR_MORE, RowTrait.SHARE);
    private static final Wording PROPOSAL =
            new Wording("写成“＝100%”，或低于 100% 的下限。", "Write \"=100%\" or a floor below it.");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.has(RowTrait.DOWNWARD) || isChange(row)) {
            return;
        }
        AuditedTarget target = row.target();
        if (row.has(RowTrait.MORE_THAN_HUNDRED) || target != null && target.operator() == Operator.GT) {
            report(
                    row,
                    Wording.of(
                            "比率最多为 100%%，“%s”不可能达到。",
                            "A rate is 100%% at most: \"%s\" is out of reach.", row.printedTarget()),
                    out);
        } else if (target != null
                && target.operator() == Operator.GE
                && (target.text().startsWith("≥") || target.text().startsWith(">="))) {
            report(
                    row,
                    Wording.of(
                            "比率最多为 100%%，“%s”实际就是“＝100%%”。",
                            "A rate is 100%% at most: \"%s\" means exactly 100%%.", row.printedTarget()),
                    out.as(Severity.INFO));
        }
    }

    /** Whether it may be more than the whole: a growth, or a share of last year's. */
    private static boolean isChange(AuditedRow row) {
        String name = row.name().text();
        Texts texts = row.document().texts();
        return texts.has(name, WordSet.CHANGES)
                || texts.has(name, WordSet.CEILINGS)
                || texts.has(row.description().text(), WordSet.CHANGES);
    }

    private static void report(AuditedRow row, Wording message, Findings out) {
        out.add(row.at(row.targetPart()), Facts.instead(row.printedTarget(), "＝100%"), message, PROPOSAL);
    }
}
