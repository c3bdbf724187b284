package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator;

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
    private static final Pattern NOTHING = Pattern.compile("[-—–_/\\\\*.…、%=≥≤><]+");

    @Override
    public void check(AuditedRow row, Findings out) {
        String name = row.name().text();
        Indicator.Standard standard = row.indicator().standard();
        if (!standard.byPlace().isEmpty() || isNothing(name) || name.equals("无")) {
            return;
        }
        AuditedTarget target = row.target();
        if (target == null || isBlank(target)) {
            report(row, row.targetPart(), row.printedTarget(), out);
        } else if (standard.currentYearTarget() != null && lacksEarlier(row)) {
            AuditedTarget earlier = row.earlier();
            String printed = earlier == null ? "" : earlier.value().printed();
            report(row, Part.TARGET, printed, out.as(Severity.WARN));
        }
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || NOTHING.matcher(text).matches();
    }

    private static boolean isBlank(AuditedTarget target) {
        return target.isUnstated() || target.isInWords() && isNothing(target.text());
    }

    /** Only in a table where other rows fill both columns. */
    private static boolean lacksEarlier(AuditedRow row) {
        AuditedTarget earlier = row.earlier();
        return earlier == null || isBlank(earlier);
    }

    private static void report(AuditedRow row, Part part, String printed, Findings out) {
        Wording message = printed.isEmpty()
                ? Wording.of("指标“%s”没有填写指标值。", "The indicator \"%s\" has no value.", row.printedName())
                : Wording.of(
                        "指标“%s”的指标值只有“%s”，没有数值或内容。",
                        "The value of the indicator \"%s\" is only \"%s\", without a number or words.",
                        row.printedName(),
                        printed);
        out.add(
                row.at(part),
                Facts.found(printed),
                message,
                Wording.of("补填符号、数值和单位，例如“≥90%”。", "Fill in sign, number and unit, such as \"≥90%\"."));
    }
}
