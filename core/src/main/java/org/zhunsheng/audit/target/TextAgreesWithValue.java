package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Unit;

/** A description of 100% beside a target of 90%, or a name of two persons beside a target of three. */
@Rule(
        id = "B-22",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "review-opinions",
        zh = "指标名称、描述中的数字要与指标值一致。",
        en = "Numbers in the name or the description must agree with the target.")
final class TextAgreesWithValue implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER);
    private static final Pattern RATE = Pattern.compile(
            "[\\u4e00-\\u9fff]{0,6}?(?:率|度|比例|覆盖面|案件|数量)(?:达到|达|为|在|至|要|不低于|≥|>=|=)*(\\d{1,3}(?:\\.\\d+)?)%");
    private static final Pattern AT_END = Pattern.compile("(\\d+(?:\\.\\d+)?)([\\u4e00-\\u9fff]{1,3}?)(?:以上|以下|以内)?$");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        if (target == null || number == null) {
            return;
        }
        if (target.unit().isPercent()) {
            checkRates(row, Part.LEVEL3, row.name().text(), out);
            if (row.indicator().description() != null) {
                checkRates(row, Part.DESCRIPTION, row.description().text(), out);
            }
        } else if (target.unit().dimension() != Dimension.UNKNOWN) {
            checkName(row, target, number, out);
        }
    }

    /** A note on scoring (每降低1%扣2分) is no demand. */
    private static void checkRates(AuditedRow row, Part part, String text, Findings out) {
        if (text.indexOf('%') < 0 || text.contains("扣") || text.contains("得")) {
            return;
        }
        Matcher rate = RATE.matcher(text);
        String different = "";
        while (rate.find()) {
            if (agrees(row, new BigDecimal(rate.group(1)))) {
                return;
            }
            different = rate.group();
        }
        if (!different.isEmpty()) {
            report(row, part, different, out);
        }
    }

    private static boolean agrees(AuditedRow row, BigDecimal printed) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null ? null : target.number();
        return number != null && number.compareTo(printed) == 0;
    }

    private static void checkName(AuditedRow row, AuditedTarget target, BigDecimal number, Findings out) {
        String name = row.name().text();
        Matcher end = AT_END.matcher(name);
        if (!Texts.hasAny(name, "0123456789") || !end.find()) {
            return;
        }
        Unit unit = row.document().inForce().units().of(end.group(2));
        boolean comparable = unit.dimension() == target.unit().dimension() && !unit.isCompound();
        BigDecimal factor = target.unit().factor();
        if (comparable
                && new BigDecimal(end.group(1)).multiply(unit.factor()).compareTo(number.multiply(factor)) != 0) {
            report(row, Part.LEVEL3, end.group(), out);
        }
    }

    private static void report(AuditedRow row, Part part, String text, Findings out) {
        out.add(
                row.at(part),
                Facts.of(text, row.printedTarget()),
                Wording.of(
                        "文字写“%s”，指标值却是“%s”。", "The text says \"%s\", the target is \"%s\".", text, row.printedTarget()),
                Wording.of("核对后统一，数字只写在指标值栏。", "Check which is right and keep the number in the target only."));
    }
}
