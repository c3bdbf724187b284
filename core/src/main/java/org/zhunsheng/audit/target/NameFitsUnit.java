package org.zhunsheng.audit.target;

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
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/** A rate is a percentage, and a number of things is none. */
@Rule(
        id = "B-09",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"review-opinions", "target-measures"},
        zh = "“率”用百分比，“数量”用计数单位，名称与单位要一致。",
        en = "A rate is measured in percent and a quantity in a counted unit: name and unit must agree.")
final class NameFitsUnit implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);

    /** 犯罪率下降 is a change of a rate and no number either. */
    private static final Pattern CHANGE_OF_RATE =
            Pattern.compile("率(?:[比较同]\\p{IsHan}{1,3})?(?:持续|逐年|明显|有所|稳步)?(?:下降|降低|减少|提高|提升|上升|增长)$");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null || !isNumeric(target) || row.project().isFixedTemplate()) {
            return;
        }
        Unit unit = target.unit();
        Traits name = row.name();
        if (name.isRate() || isChangeOfRate(name.text())) {
            if (isCounted(unit)) {
                report(
                        row,
                        "%",
                        Wording.of(
                                "“%s”是比率，单位却是“%s”。",
                                "\"%s\" is a rate, but its unit is \"%s\".", row.printedName(), unit.printed()),
                        out);
            } else if (row.is(Level2.QUANTITY) && unit.isPercent()) {
                report(row, "", ofQuantity(row), out.as(Severity.WARN));
            }
            return;
        }
        if (!unit.isPercent() || row.document().texts().has(name.text(), WordSet.CHANGES)) {
            return;
        }
        if (name.isCount()) {
            report(
                    row,
                    "",
                    Wording.of(
                            "“%s”是数量，单位却是“%s”。",
                            "\"%s\" is a number, but its unit is \"%s\".", row.printedName(), unit.printed()),
                    out);
        } else if (row.is(Level2.QUANTITY)) {
            report(row, "", ofQuantity(row), out);
        }
    }

    private static boolean isChangeOfRate(String name) {
        return name.indexOf('率') >= 0 && CHANGE_OF_RATE.matcher(name).find();
    }

    private static boolean isNumeric(AuditedTarget target) {
        return target.number() != null || target.lower() != null || target.upper() != null;
    }

    /** Points and stars measure satisfaction as well; an unknown unit may be anything, and 人/万车 is a rate itself. */
    private static boolean isCounted(Unit unit) {
        return switch (unit.dimension()) {
            case PERSON, CASE, EVENT, THING, PAPER, ENTITY -> !unit.isCompound();
            case MONEY, TIME -> true;
            default -> false;
        };
    }

    private static Wording ofQuantity(AuditedRow row) {
        return Wording.of(
                "数量指标“%s”的值是百分比“%s”，没有说明完成多少。",
                "The quantity \"%s\" has the percentage \"%s\", which does not say how much is done.",
                row.printedName(),
                row.printedTarget());
    }

    private static void report(AuditedRow row, String expected, Wording message, Findings out) {
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), expected),
                message,
                expected.isEmpty()
                        ? Wording.of(
                                "改为件、人次、场等计数单位，比率移到质量或效益指标。",
                                "Use a counted unit; move the rate to quality or benefit.")
                        : Wording.of("改为百分比；要计数的，名称改为“…数”。", "State a percentage, or name it as a number."));
    }
}
