package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
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

/** Where less is better, a floor rewards the worse result. */
@Rule(
        id = "B-06",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"operator-codes", "indicator-library"},
        zh = "投诉率、再犯罪率、脱管漏管等越低越好的指标不得用≥。",
        en = "Indicators of which less is better, such as rates of complaint, must not have a floor.")
final class LessIsBetter implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.UPWARD);
    private static final Pattern QUANTITY =
            Pattern.compile("(?:率|发生|人员|数量|数|人|件|次|起|例|案件|事件|情况|比例|占比|比率|量|的|\\(.*\\))*");
    private static final Pattern FALL = Pattern.compile(
            "(?:下降|减少|降低|压减|缩短|降幅|减幅)[^0-9,，;；。]{0,8}[0-9]" + "|[0-9](?:%|‰|个百分点)?(?:以上)?的?(?:下降|减少|降低|压减|缩短|降幅|减幅)");
    private static final Pattern NONE_OF = Pattern.compile("[零无].{0,4}?(?:脱管|漏管|投诉|差错|事故|违法|犯罪|舆情|事件)");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        // A fall by so much at least, the number being the fall's, is a floor that points the right way.
        if (target == null || !target.isUpward() || FALL.matcher(target.text()).find()) {
            return;
        }
        boolean reverse = row.name().isReverse() && namesQuantity(row);
        if (!reverse && !demandsNone(row, target)) {
            return;
        }
        BigDecimal number = target.number();
        boolean never = row.name().direction() == Traits.Direction.NEVER;
        // A share of cases without any loss is to be the whole.
        String expected = !reverse
                ? "＝100%"
                : never || number == null
                        ? "＝0"
                        : "≤" + Figures.plain(number) + target.unit().printed();
        out.add(
                row.at(row.targetPart()),
                never || !reverse
                        ? Facts.instead(row.printedTarget(), expected)
                        : Facts.of(row.printedTarget(), expected),
                reverse
                        ? Wording.of(
                                "“%s”越低越好，“%s”的方向相反。",
                                "Less of \"%s\" is better: \"%s\" points the other way.",
                                row.printedName(),
                                row.printedTarget())
                        : Wording.of(
                                "“%s”要求一例不发生，“%s”却容许发生。",
                                "\"%s\" rules out every case, but \"%s\" allows some.",
                                row.printedName(),
                                row.printedTarget()),
                never || !reverse
                        ? Wording.of(
                                "改为“%s”，或改用发生数、发生率“＝0”。",
                                "Write \"%s\", or state a number or a rate of cases of zero.", expected)
                        : Wording.of("改为“≤”并按历史数据确定上限。", "State a ceiling from earlier figures."));
    }

    /** 投诉率, 脱管人数 and not 脱管教育场次: nothing but words of quantity follows. */
    private static boolean namesQuantity(AuditedRow row) {
        String name = row.name().text();
        int end = -1;
        for (WordSet set : List.of(WordSet.LOWER_IS_BETTER, WordSet.ZERO_TOLERANCE)) {
            for (String word : row.document().inForce().words(set)) {
                int at = name.lastIndexOf(word);
                end = at < 0 ? end : Math.max(end, at + word.length());
            }
        }
        return end >= 0 && QUANTITY.matcher(name.substring(end)).matches();
    }

    /** 确保零脱管 ≥90% allows what the name rules out; of a hundred percent it does not. */
    private static boolean demandsNone(AuditedRow row, AuditedTarget target) {
        BigDecimal number = target.number();
        return number != null
                && target.unit().isPercent()
                && number.compareTo(BigDecimal.valueOf(100)) < 0
                && !row.name().isRate()
                && NONE_OF.matcher(row.name().text()).find();
    }
}
