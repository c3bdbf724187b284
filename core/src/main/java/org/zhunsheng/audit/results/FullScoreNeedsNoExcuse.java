package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.Flags;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** Either the target was met or there was a deviation. What explains a result above the target is no contradiction. */
@Rule(
        id = "K-06",
        severity = Severity.WARN,
        type = IssueType.COMPLETENESS,
        cites = "self-evaluation-form",
        zh = "得满分的指标不应同时说明未完成的原因。",
        en = "A row with the full score does not state why it was not reached.")
final class FullScoreNeedsNoExcuse implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SCORE);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        BigDecimal score = row.score();
        BigDecimal weight = score == null ? null : row.weight();
        String reason = row.indicator().result().deviation();
        if (score == null || weight == null || reason == null || score.compareTo(weight) != 0) {
            return;
        }
        Texts texts = row.document().texts();
        Outcome outcome = Outcome.of(row);
        boolean above = outcome != null && outcome.isMet() && !isExact(outcome);
        if (above || !Reasons.isGiven(reason, texts) || texts.has(Chars.squeeze(reason), WordSet.ALL_DONE)) {
            return;
        }
        out.add(
                row.at(Part.DEVIATION),
                Facts.found(reason),
                Wording.of(
                        "得满分 %s 分，又填写了偏差原因“%s”，前后矛盾。",
                        "The full %s points are claimed, and yet a deviation is explained: \"%s\".",
                        Figures.plain(score),
                        reason),
                Wording.of(
                        "确有偏差的，按完成情况扣分；没有偏差的，原因填“无”。",
                        "Deduct points where something was missed; state 无 where nothing was."));
    }

    private static boolean isExact(Outcome outcome) {
        BigDecimal asked = outcome.target().number();
        return asked != null && asked.compareTo(outcome.actual()) == 0;
    }
}
