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
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/** A rate under quantity, or a call to action without anything to count. */
@Rule(
        id = "F-06",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.WRONG_LEVEL2,
        cites = {"class-codes", "core-indicators"},
        zh = "数量指标应是可以计数的工作量，不是比率或工作要求。",
        en = "A row of quantity counts work, and is no rate and no call to action.")
final class QuantityIsCounted implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.QUANTITY);
    private static final Pattern IN_TIME = Pattern.compile("及时|按时|按期|准时|如期");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (!row.is(Level2.QUANTITY) || row.name().text().isEmpty()) {
            return;
        }
        AuditedTarget target = row.target();
        boolean percent = target != null && target.unit().isPercent();
        boolean uncounted = percent || target != null && target.isInWords();
        boolean rate = row.name().isRate() && (target == null || uncounted || target.unit() == Unit.NONE);
        boolean call = uncounted && startsWithCall(row);
        if (!rate && !call || isLocked(row)) {
            return;
        }
        // How much of it was done in time is no quality.
        boolean inTime = rate && IN_TIME.matcher(row.name().text()).find();
        out.add(
                row.at(Part.LEVEL2),
                Facts.of(row.printedName(), !rate ? "可计数的工作量" : inTime ? "时效指标" : "质量指标"),
                rate
                        ? Wording.of("数量指标“%s”是比率，不是工作量。", "The row of quantity \"%s\" is a rate.", row.printedName())
                        : Wording.of(
                                "数量指标“%s”是工作要求，没有可计数的内容。",
                                "The row of quantity \"%s\" is a call to action and counts nothing.",
                                row.printedName()),
                inTime
                        ? Wording.of(
                                "改为件数、人次、场次等工作量；按期完成的比率移到时效指标下。",
                                "Count cases, people or events; move an on-time rate to timeliness.")
                        : Wording.of(
                                "改为件数、人次、场次等工作量；比率移到质量指标下。", "Count cases, people or events; move a rate to quality."));
    }

    private static boolean startsWithCall(AuditedRow row) {
        for (String verb : row.document().inForce().words(WordSet.CALLS)) {
            if (row.name().text().startsWith(verb)) {
                return !row.name().isCount();
            }
        }
        return false;
    }

    private static boolean isLocked(AuditedRow row) {
        return row.project().isFixedTemplate()
                || row.document().texts().has(row.name().text(), WordSet.FIXED_ROWS);
    }
}
