package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.DepartmentIndex;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.regulation.Level2;

/** A row without a value demands nothing. A form with a column for each place has its values there. */
@Rule(
        id = "B-01",
        severity = Severity.BLOCK,
        type = IssueType.COMPLETENESS,
        opinion = Opinion.NOT_COMPLETE,
        cites = {"target-form", "public-checker"},
        zh = "每个指标都要有指标值，不能空着或只写单位、符号。",
        en = "Every indicator must have a value and not be blank or only a unit or a sign.")
final class ValueIsThere implements AuditRule.OfRow {
    private static final String NOTHING = "-—–_/\\*.…、%=≥≤><";

    /** A sentence that says what is to be done has its demand in the name. */
    private static final Pattern DEMAND = Pattern.compile(".*(?:\\d|完成|年内|月底|达到|明显|提升|提高|增强).*");

    /** Words of a change that is a demand where a name asks for no number: 减少群体性事件, but not 投诉下降幅度. */
    private static final Pattern CHANGE = Pattern.compile("减少|下降|降低|健全|改善");

    private static final Pattern ASKS =
            Pattern.compile(".*(?:数|数量|量|率|幅度|降幅|比例|占比|额|值|时间|时长|天数|程度|情况|性|度)(?:\\(.*\\))?");

    @Override
    public void check(AuditedRow row, Findings out) {
        String name = row.name().text();
        Indicator.Standard standard = row.indicator().standard();
        if (!standard.byPlace().isEmpty() || isNothing(name) || !row.isIndicator()) {
            return;
        }
        AuditedTarget target = row.target();
        if (target == null || isBlank(target)) {
            boolean sentence = target == null && !row.name().isRate() && isDemand(row, name);
            if (target != null || hasValues(row)) {
                Wording proposal = sentence
                        ? Wording.of(
                                "把名称中的时间、数量或程度填入指标值，名称改为名词性短语。",
                                "Move the date, number or degree from the name to the value, and name what is measured.")
                        : proposal(row);
                report(row, row.targetPart(), row.printedTarget(), proposal, sentence ? out.as(Severity.WARN) : out);
            }
            return;
        }
        AuditedTarget earlier = row.earlier();
        if (earlier != null && isBlank(earlier)) {
            report(row, Part.TARGET, earlier.value().printed(), likeTheOtherColumn(row), out.as(Severity.WARN));
        }
    }

    private static boolean isDemand(AuditedRow row, String name) {
        boolean counted = row.name().isCount()
                || row.is(Level2.QUANTITY)
                || row.is(Level2.TIMELINESS)
                || row.isCost()
                || ASKS.matcher(name).matches();
        return DEMAND.matcher(name).matches()
                || !counted && CHANGE.matcher(name).find();
    }

    /** An index of indicators, as of departments, prints no values at all; a target table without any is blank. */
    private static boolean hasValues(AuditedRow row) {
        if (row.document().kind() == DocumentKind.DEPARTMENT_TARGET) {
            return row.project().rows().stream().anyMatch(other -> other.target() != null);
        }
        return !DepartmentIndex.is(row.project());
    }

    private static boolean isNothing(String text) {
        return Texts.isMadeOf(text, NOTHING);
    }

    private static boolean isBlank(AuditedTarget target) {
        return target.isUnstated() || target.isInWords() && isNothing(target.text());
    }

    private static Wording proposal(AuditedRow row) {
        if (row.is(Level2.TIMELINESS) && !row.name().isRate()) {
            return Wording.of("补填完成日期或天数，例如“12月20日前”“≤30日”。", "Fill in a date or days, such as \"≤30 days\".");
        }
        if (row.is(Level2.QUANTITY) && !row.name().isRate()) {
            return Wording.of("补填符号、数值和单位，例如“≥20件”。", "Fill in sign, number and unit, such as \"≥20 cases\".");
        }
        return row.isCost() && !row.name().isRate()
                ? Wording.of("补填金额上限，例如“≤10万元”。", "Fill in a ceiling in money, such as \"≤100,000 yuan\".")
                : Wording.of("补填符号、数值和单位，例如“≥90%”。", "Fill in sign, number and unit, such as \"≥90%\".");
    }

    private static void report(AuditedRow row, Part part, String printed, Wording proposal, Findings out) {
        Wording message = printed.isEmpty()
                ? Wording.of("指标“%s”没有填写指标值。", "The indicator \"%s\" has no value.", row.printedName())
                : Wording.of(
                        "指标“%s”的指标值只有“%s”，没有数值或内容。",
                        "The value of the indicator \"%s\" is only \"%s\", without a number or words.",
                        row.printedName(),
                        printed);
        out.add(row.at(part), Facts.found(printed), message, proposal);
    }

    /** What stands in the other column says what kind of value it is. */
    private static Wording likeTheOtherColumn(AuditedRow row) {
        return Wording.of(
                "补填该栏数值，与另一栏“%s”核对；确无原值的，整格留空。",
                "Fill in the number, compared with \"%s\" in the other column; leave the cell empty where there was none.",
                row.printedTarget());
    }
}
