package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
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
import org.zhunsheng.model.Operator;
import org.zhunsheng.regulation.WordSet;

/** Not one person under community correction may be lost or never registered. */
@Rule(
        id = "I-03",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "correction-law",
        zh = "社区矫正脱管、漏管应为零，其反面指标应为100%。",
        en = "No person under community correction may be lost: the target is zero, or 100% of the opposite.")
final class NobodyIsLost implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OPPOSITE =
            Pattern.compile("[零无不未防].{0,4}?[脱漏]|杜绝|避免|防止|预防|[脱漏]管.{0,6}(?:防控|管控|控制|防范|预防)");
    private static final Pattern NONE = Pattern.compile("[零无0]|不发生|不得|不能|没有|杜绝|未发生|不出现");
    private static final Pattern CHANGE = Pattern.compile("下降|减少|降低");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        String name = row.name().text();
        AuditedTarget target = row.target();
        int end = target == null ? -1 : end(row, name);
        if (target == null || end < 0 || target.isUnstated() || target.date()) {
            return;
        }
        String after = name.substring(end);
        if (row.document().texts().has(after, WordSet.ACTIVITIES)
                || CHANGE.matcher(after).find()) {
            return;
        }
        boolean opposite = OPPOSITE.matcher(name).find();
        if (target.isInWords() ? NONE.matcher(target.text()).find() : isStrict(target, opposite)) {
            return;
        }
        boolean share =
                opposite && (target.unit().printed().isEmpty() || target.unit().isPercent());
        String expected = share ? "＝100%" : "＝0";
        out.add(
                row.at(row.targetPart()),
                Facts.instead(row.printedTarget(), expected),
                message(row, opposite),
                Wording.of(
                        "改为“%s”，或改用“脱管、漏管率＝0”。", "Write \"%s\", or state a rate of persons lost of zero.", expected));
    }

    private static Wording message(AuditedRow row, boolean opposite) {
        return opposite
                ? Wording.of(
                        "“%s”应一例不漏，“%s”没有做到零容忍。",
                        "\"%s\" allows no exception, but \"%s\" does not demand that.",
                        row.printedName(),
                        row.printedTarget())
                : Wording.of(
                        "“%s”不容许发生，“%s”没有做到零容忍。",
                        "\"%s\" must not happen, but \"%s\" does not demand that.",
                        row.printedName(),
                        row.printedTarget());
    }

    /** The end of the last word of being lost in a name, or -1. */
    private static int end(AuditedRow row, String name) {
        int end = -1;
        for (String word : row.document().inForce().words(WordSet.LOST_TRACK)) {
            int at = name.lastIndexOf(word);
            end = at < 0 ? end : Math.max(end, at + word.length());
        }
        return end;
    }

    /** Zero and no more; or everyone, of the opposite. */
    private static boolean isStrict(AuditedTarget target, boolean opposite) {
        BigDecimal number = target.number();
        if (number == null) {
            return false;
        }
        boolean zero = !target.isUpward()
                && (number.signum() == 0
                        || target.operator() == Operator.LT
                                && !target.unit().isPercent()
                                && number.compareTo(BigDecimal.ONE) <= 0);
        return zero || opposite && !target.isDownward() && number.compareTo(HUNDRED) >= 0;
    }
}
