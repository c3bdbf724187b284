package org.zhunsheng.audit.consistency;

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
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Unit;

/** A name with the target in it, or with a direction where the target is a level. */
@Rule(
        id = "G-10",
        severity = Severity.INFO,
        type = IssueType.MEASURABILITY,
        cites = {"target-review"},
        zh = "三级指标名称不应包含指标值或增减方向。",
        en = "The name of an indicator has neither its value nor a direction in it.")
final class NameHasNoValue implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.NUMBER);
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)\\s*(\\p{IsHan}{1,2})");
    private static final Pattern STATE = Pattern.compile("满意|知晓|合格|覆盖|认同|参与");
    private static final Pattern DIRECTION = Pattern.compile("提高|提升|增强|增加|减少|降低|下降");
    private static final Pattern CHANGE = Pattern.compile("(?:提高|提升|增强|增加|减少|降低|下降|增长)(?:率|幅度|比例|程度|情况)");

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
        String name = row.name().text();
        String inName = target.unit().isPercent() ? direction(row, name, number) : value(row, name, target);
        if (!inName.isEmpty()) {
            out.add(
                    row.at(Part.LEVEL3),
                    Facts.found(inName),
                    Wording.of(
                            "三级指标名称“%s”含有“%s”，应写在指标值中。",
                            "The name \"%s\" has \"%s\" in it, which belongs into the target.",
                            row.printedName(),
                            inName),
                    Wording.of("名称中删去“%2$s”。", "Leave \"%2$s\" out of the name.", row.printedName(), inName));
        }
    }

    private static String direction(AuditedRow row, String name, BigDecimal number) {
        if (!Texts.hasAny(name, "提增减降")) {
            return "";
        }
        Matcher direction = DIRECTION.matcher(name);
        BigDecimal least = row.document().inForce().figure(Figure.LEVEL_OF_STATE);
        boolean level = number.compareTo(least) >= 0 && STATE.matcher(name).find();
        return level && direction.find() && !CHANGE.matcher(name).find() ? direction.group() : "";
    }

    private static String value(AuditedRow row, String name, AuditedTarget target) {
        if (!Texts.hasAny(name, "0123456789")) {
            return "";
        }
        Matcher number = NUMBER.matcher(name);
        while (number.find()) {
            Unit unit = row.document().inForce().units().of(number.group(2));
            Unit found = unit.dimension() == Dimension.UNKNOWN
                    ? row.document().inForce().units().of(number.group(2).substring(0, 1))
                    : unit;
            boolean same = found.dimension() == target.unit().dimension()
                    && found.dimension() != Dimension.UNKNOWN
                    && found.dimension() != Dimension.TIME;
            if (same) {
                return number.group(1) + found.printed();
            }
        }
        return "";
    }
}
