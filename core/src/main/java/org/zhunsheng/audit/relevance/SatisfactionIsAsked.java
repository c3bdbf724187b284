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
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/** A row under satisfaction that measures something else. */
@Rule(
        id = "F-03",
        severity = Severity.WARN,
        type = IssueType.RELEVANCE,
        opinion = Opinion.WRONG_LEVEL2,
        cites = {"class-codes", "core-indicators"},
        zh = "满意度指标应是对服务对象的满意度调查。",
        en = "A row of satisfaction states how satisfied people are.")
final class SatisfactionIsAsked implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SATISFACTION, RowTrait.NUMBER);
    private static final int SHORTEST = 3;

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        if (row.level1() != Level1.SATISFACTION || row.name().text().length() < SHORTEST) {
            return;
        }
        Texts texts = row.document().texts();
        AuditedTarget target = row.target();
        boolean measured = target != null
                && target.number() != null
                && (target.unit() != Unit.NONE || row.name().isRate());
        if (!measured) {
            return;
        }
        AuditedTarget earlier = row.earlier();
        boolean asked = texts.has(row.name().text(), WordSet.SATISFACTION_WORDS);
        // The name of another measure where a target should be.
        boolean otherMeasure = earlier != null
                && earlier.isInWords()
                && texts.of(earlier.text()).isRate()
                && !texts.has(earlier.text(), WordSet.SATISFACTION_WORDS);
        if (asked && !otherMeasure) {
            return;
        }
        String stated = asked && earlier != null ? earlier.value().printed() : row.printedName();
        out.add(
                row.at(Part.LEVEL2),
                Facts.of(stated, "满意度"),
                Wording.of("满意度指标下的“%s”不是满意度。", "\"%s\" stands under satisfaction and is none.", stated),
                Wording.of(
                        "改为“服务对象满意度≥90%%”一类指标，原指标移到质量或效益指标下。",
                        "State how satisfied the people served are, and move this row to quality or benefit.", stated));
    }
}
