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
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;

/** A cost that may only grow controls nothing. Savings and rates may have a floor. */
@Rule(
        id = "B-05",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"core-indicators", "public-checker"},
        zh = "成本指标应设上限（≤），不得用≥。",
        en = "A cost has a ceiling and must not be at least or more than an amount.")
final class CostHasCeiling implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER, RowTrait.UPWARD, RowTrait.COST);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null || number == null || !isAmount(row, target)) {
            return;
        }
        String ceiling = "≤" + Figures.plain(number) + target.unit().printed();
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), ceiling),
                Wording.of(
                        "成本指标“%s”写成“%s”，花得越多越好，起不到控制成本的作用。",
                        "The cost \"%s\" of \"%s\" is the better the more is spent: it controls nothing.",
                        row.printedName(),
                        row.printedTarget()),
                Wording.of("改为“%s”。", "Write \"%s\".", ceiling));
    }

    private static boolean isAmount(AuditedRow row, AuditedTarget target) {
        boolean money = target.unit().isMoney()
                || target.unit().printed().isEmpty()
                        && row.name().money() != Traits.Money.NONE
                        && !row.name().isRate();
        return money && !row.document().texts().has(row.name().text(), WordSet.SAVINGS);
    }
}
