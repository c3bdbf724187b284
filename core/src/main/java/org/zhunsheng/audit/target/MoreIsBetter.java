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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;

/** Where more is better, a ceiling rewards doing less. */
@Rule(
        id = "B-07",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"operator-codes", "indicator-library"},
        zh = "合格率、办结率、案件数等越高越好的指标不得用≤。",
        en = "Indicators of which more is better, such as rates of completion, must not have a ceiling.")
final class MoreIsBetter implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER, RowTrait.DOWNWARD);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null
                || number == null
                || !target.isDownward()
                || row.isCost()
                || !isOfNumber(target)
                || row.measure().direction() != Traits.Direction.HIGHER) {
            return;
        }
        Texts texts = row.document().texts();
        String name = row.measure().text();
        if (!texts.has(name, WordSet.HIGHER_IS_BETTER) || texts.has(name, WordSet.CEILINGS)) {
            return;
        }
        String expected = "≥" + Figures.plain(number) + target.unit().printed();
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), expected),
                Wording.of(
                        "“%s”越高越好，“%s”限制了上限，少做反而达标。",
                        "More of \"%s\" is better: with \"%s\" doing less reaches the target.",
                        row.measure() == row.name() ? row.printedName() : name,
                        row.printedTarget()),
                Wording.of(
                        "改为“%s”；工作量取决于申请的，改用办结率、及时率。",
                        "Write \"%s\"; where volume depends on applications, use a rate of completion.", expected));
    }

    private static boolean isOfNumber(AuditedTarget target) {
        return switch (target.unit().dimension()) {
            case PERCENT, PERSON, CASE, EVENT, PAPER, UNKNOWN -> true;
            default -> false;
        };
    }
}
