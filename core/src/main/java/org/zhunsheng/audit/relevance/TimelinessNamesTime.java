package org.zhunsheng.audit.relevance;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;

/** A row of timeliness without a word of time in its name, description or target. */
@Rule(
        id = "F-04",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.WRONG_LEVEL2,
        cites = {"class-codes", "core-indicators"},
        zh = "时效指标应有日期、期限或及时率。",
        en = "A row of timeliness names a date, a term or an on-time rate.")
final class TimelinessNamesTime implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TIMELINESS);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (!row.is(Level2.TIMELINESS) || row.name().text().isEmpty()) {
            return;
        }
        AuditedTarget target = row.target();
        Texts texts = row.document().texts();
        boolean timed = target != null
                        && (target.date()
                                || target.unit().dimension() == Dimension.TIME
                                || isTimed(target.text(), texts))
                || isTimed(row.name().text(), texts)
                || isTimed(row.description().text(), texts);
        if (timed) {
            return;
        }
        out.add(
                row.at(Part.LEVEL2),
                Facts.of(row.printedName(), "完成时间、期限或及时率"),
                Wording.of(
                        "时效指标“%s”没有时间要求。", "The row of timeliness \"%s\" says nothing about time.", row.printedName()),
                Wording.of(
                        "改为完成日期、办理期限或及时率，例如“12月20日前完成”“按期办结率≥95%%”；否则移到质量指标下。",
                        "State a date, a term or an on-time rate, or move the row to quality.", row.printedName()));
    }

    private static boolean isTimed(String text, Texts texts) {
        return texts.has(text, WordSet.TIME_WORDS) || texts.has(text, WordSet.MORE_TIME_WORDS);
    }
}
