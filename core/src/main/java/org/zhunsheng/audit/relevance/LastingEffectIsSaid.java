package org.zhunsheng.audit.relevance;

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
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Bigrams;

/** A lasting effect whose target is a set phrase or repeats the name. */
@Rule(
        id = "F-08",
        severity = Severity.INFO,
        type = IssueType.RELEVANCE,
        opinion = Opinion.NOT_QUANTIFIED,
        cites = {"core-indicators"},
        zh = "可持续影响指标应说明持续的内容和期限。",
        en = "A lasting effect says what lasts and for how long.")
final class LastingEffectIsSaid implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.SUSTAINABLE, RowTrait.IN_WORDS);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.is(Level2.SUSTAINABLE) ? row.target() : null;
        if (target == null || !target.isInWords() || !isEmpty(row, target.text())) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.found(row.printedTarget()),
                Wording.of(
                        "可持续影响指标值“%s”没有说明持续什么、持续多久。",
                        "The lasting effect \"%s\" does not say what lasts and for how long.", row.printedTarget()),
                Wording.of(
                        "写明机制、设施或效果及其期限，例如“制度持续执行≥3年”“设备使用年限≥5年”。",
                        "Name a system, a facility or an effect and its years."));
    }

    private static boolean isEmpty(AuditedRow row, String text) {
        String bare = Texts.bare(text);
        String name = Texts.bare(row.name().text());
        boolean repeats = !bare.isEmpty()
                && (name.contains(bare)
                        || !name.isEmpty() && bare.contains(name)
                        || row.description().text().contains(bare));
        if (repeats) {
            return true;
        }
        for (String phrase : row.document().inForce().words(WordSet.EMPTY_PHRASES)) {
            if (bare.equals(phrase) || bare.startsWith(phrase) && sharesWords(row, bare)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesWords(AuditedRow row, String bare) {
        return Bigrams.of(bare).shared(row.name().pairs()) > 1;
    }
}
