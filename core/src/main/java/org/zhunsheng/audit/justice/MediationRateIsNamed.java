package org.zhunsheng.audit.justice;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import org.zhunsheng.audit.Wording;

/** The share of disputes that are mediated is one rate, the share of mediations that succeed another. */
@Rule(
        id = "I-05",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "indicator-library",
        zh = "调解率（调解数÷受理数）与调解成功率（达成协议数÷调解数）口径不同，不得混用。",
        en = "The rate of mediation and the rate of successful mediation are different and must not be mixed up.")
final class MediationRateIsNamed implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.TARGET);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE = Pattern.compile("调解(?:案件|纠纷|工作)?的?(?:率|比例|比率)(?:\\(.*\\))?$");
    private static final Pattern OTHER = Pattern.compile("成功|履行|复议|诉前|诉讼|仲裁|行政|和解|受理|达成|÷|/|占");
    /** A share of cases without the name of a rate; 调解率100%，成功率95% names both. */
    private static final Pattern BOTH = Pattern.compile("调解(?:案件|数量)[^,，;；。]{0,4}?\\d+(?:\\.\\d+)?%");

    private static final String MEDIATION = "调解";
    private static final String SUCCESS = "成功率";

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        String name = row.name().text();
        String description = row.description().text();
        if (target == null || !name.contains(MEDIATION) && !description.contains(MEDIATION)) {
            return;
        }
        if (description.contains(SUCCESS) && BOTH.matcher(description).find()) {
            report(row, Part.DESCRIPTION, printed(row.indicator().description()), out);
        } else if (isUnclear(name, description) && isShare(target)) {
            report(row, Part.LEVEL3, row.printedName(), out);
        }
    }

    private static boolean isUnclear(String name, String description) {
        return RATE.matcher(name).find()
                && !OTHER.matcher(name).find()
                && (description.equals(name) || !OTHER.matcher(description).find());
    }

    /** All disputes are mediated; where it is fewer, success is meant. */
    private static boolean isShare(AuditedTarget target) {
        BigDecimal number = target.number();
        return number != null && target.unit().isPercent() && number.compareTo(HUNDRED) < 0;
    }

    private static String printed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void report(AuditedRow row, Part part, String found, Findings out) {
        out.add(
                row.at(part),
                Facts.of(found, "调解成功率"),
                Wording.of(
                        "“%s”没有分清调解率（调解数÷受理数）和调解成功率（达成协议数÷调解数）。",
                        "\"%s\" does not tell the rate of mediation from the rate of successful mediation.", found),
                Wording.of(
                        "名称写明“调解成功率”，并写明计算口径；两项都要的分两行。",
                        "Name the rate of successful mediation and its formula; use two rows for two rates."));
    }
}
