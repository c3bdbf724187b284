package org.zhunsheng.audit.relevance;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** A row of quality or benefit that measures how money is handled. */
@Rule(
        id = "F-05",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.NOT_RELEVANT,
        cites = {"evaluation-measures", "core-indicators"},
        zh = "质量和效益指标应反映任务结果，资金支付和管理另由预算执行率考核。",
        en = "Quality and benefit are about results; how money is handled is scored apart.")
final class ResultsNotPayments implements AuditRule.OfRow {
    @Override
    public void check(AuditedRow row, Findings out) {
        boolean result = row.is(Level2.QUALITY) || row.level1() == Level1.BENEFIT;
        if (!result || !row.document().texts().has(row.name().text(), WordSet.MONEY_HANDLING)) {
            return;
        }
        if (row.project().isFixedTemplate() || row.project().isDepartment()) {
            return;
        }
        out.add(
                row.at(Part.LEVEL3),
                Facts.found(row.printedName()),
                Wording.of(
                        "“%s”是资金管理过程，不是项目的质量或效益。",
                        "\"%s\" is about handling money and not about quality or benefit.", row.printedName()),
                Wording.of(
                        "改为反映任务完成质量或社会效益的指标，例如合格率、办结率、知晓率。",
                        "State how well the work was done or what it changed, such as a pass rate."));
    }
}
