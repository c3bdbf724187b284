package org.zhunsheng.audit.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.text.Chars;

/** Terms and dates in order. Where the form prints no term, nobody knows when the project ends. */
@Rule(
        id = "H-02",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        cites = "target-form",
        zh = "起止时间应先后合理，指标时间不得晚于项目期。",
        en = "A term begins before it ends, and no date of a row lies behind the term.")
final class DatesAreInOrder implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        String printed = project.project().identity().term();
        Span term = printed == null ? null : Span.of(Chars.squeeze(printed));
        if (term != null && term.isBackwards()) {
            backwards(project.at(Part.TERM), String.valueOf(printed), term, out);
            return;
        }
        for (AuditedRow row : project.rows()) {
            AuditedTarget target = row.target();
            if (target != null && target.date()) {
                check(row, target, term, out);
            }
        }
    }

    private static void check(AuditedRow row, AuditedTarget target, @Nullable Span term, Findings out) {
        Span span = Span.in(target.text());
        YearMonth last = Span.lastMonth(target.text());
        if (span != null && span.isBackwards()) {
            backwards(row.at(row.targetPart()), row.printedTarget(), span, out);
        } else if (term != null && last != null && last.isAfter(term.to())) {
            out.add(
                    row.at(row.targetPart()),
                    Facts.of(row.printedTarget(), "≤" + term.to()),
                    Wording.of(
                            "指标时间 %s 晚于项目期结束的 %s。",
                            "The date %s lies behind the end of the term, %s.", last, term.to()),
                    Wording.of("改为 %s 以前的时间，或者更正项目期。", "Use a date up to %s, or correct the term.", term.to()));
        }
    }

    private static void backwards(Where where, String printed, Span span, Findings out) {
        out.add(
                where,
                Facts.found(printed),
                Wording.of("开始 %s 晚于结束 %s。", "It begins in %s, after its end in %s.", span.from(), span.to()),
                Wording.of("核对起止时间。", "Check when it begins and ends."));
    }
}
