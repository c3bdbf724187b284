package org.zhunsheng.audit.relevance;

import java.util.regex.Pattern;
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
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;

/** A cost row whose target has neither an amount nor a percentage. */
@Rule(
        id = "F-07",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.WRONG_LEVEL2,
        cites = {"class-codes", "core-indicators"},
        zh = "成本指标的指标值应有金额或百分比。",
        en = "The target of a cost row is an amount or a percentage.")
final class CostIsAnAmount implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.COST, RowTrait.IN_WORDS);
    private static final Pattern AMOUNT = Pattern.compile("[0-9].*(?:元|万)|[0-9][0-9.]*%|百分之|零成本|零增长");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.is(Level2.COST) || row.is(Level2.ECONOMIC_COST) ? row.target() : null;
        if (target == null
                || !target.isInWords()
                || AMOUNT.matcher(target.text()).find()) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), "金额或百分比"),
                Wording.of(
                        "成本指标“%s”的指标值“%s”没有金额或百分比。",
                        "The cost row \"%s\" has neither an amount nor a percentage: \"%s\".",
                        row.printedName(),
                        row.printedTarget()),
                Wording.of("填写成本上限，例如“≤400元/人”“≤10万元”。", "State a ceiling, such as \"≤ 400 yuan for each person\"."));
    }
}
