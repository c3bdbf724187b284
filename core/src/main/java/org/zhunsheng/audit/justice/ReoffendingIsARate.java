package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
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
import org.zhunsheng.regulation.WordSet;

/** Thirty persons who offend again are many of a hundred and few of ten thousand. */
@Rule(
        id = "I-04",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "indicator-library",
        zh = "重新犯罪控制应以比率（重新犯罪人数÷累计列管人数）设定，不用人数。",
        en = "Reoffending is controlled by a rate of those on the register and not by a number of persons.")
final class ReoffendingIsARate implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER);

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null || number == null || number.signum() == 0 || !isCounted(row, target)) {
            return;
        }
        String name = row.name().text();
        int end = -1;
        for (String word : row.document().inForce().words(WordSet.REOFFENDING)) {
            int at = name.lastIndexOf(word);
            end = at < 0 ? end : Math.max(end, at + word.length());
        }
        if (end < 0 || row.document().texts().has(name.substring(end), WordSet.ACTIVITIES)) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), "%"),
                Wording.of(
                        "“%s”用人数“%s”表示，人数随列管规模变化，无法比较。",
                        "\"%s\" is the number \"%s\", which changes with the register and cannot be compared.",
                        row.printedName(),
                        row.printedTarget()),
                Wording.of(
                        "改为比率：重新犯罪人数 ÷ 当年累计列管人数，例如“≤0.3%”。",
                        "Use a rate: persons who reoffended by persons on the register, such as \"≤0.3%\"."));
    }

    private static boolean isCounted(AuditedRow row, AuditedTarget target) {
        return switch (target.unit().dimension()) {
            case PERSON, CASE -> true;
            case UNKNOWN -> row.name().isCount();
            default -> false;
        };
    }
}
