package org.zhunsheng.audit.target;

import java.util.Map;
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
import org.zhunsheng.audit.RowTrait;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Unit;

/** What one of each costs is money for each of it: 元/件. */
@Rule(
        id = "B-14",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "core-indicators",
        zh = "单位成本的计量单位要写明分母，例如元/件、元/人·年。",
        en = "A unit cost must name what it is for in its unit, such as yuan per case.")
final class UnitCostNamesItsUnit implements AuditRule.OfRow {
    private static final Flags<RowTrait> ABOUT = Flags.of(RowTrait.MONEY, RowTrait.COST);
    private static final Pattern EACH =
            Pattern.compile("每(?:一|1)?(个案件|人次|人|名|位|件|案|本|次|场|期|户|村|所|份|台|套|辆|篇|册|个|站|家|宗|例|条|块|卷|批|课时|小时)"
                    + "|单(?:一)?(人次|人|件|案|本|次|场|期|户|村|所|份|台|套|辆|册|个|站|批)"
                    + "|(人|件|次|场|户|案|本|所|村|站|台)均");
    private static final Pattern YEARLY = Pattern.compile("每年|一年|年费");
    private static final Map<String, String> UNITS =
            Map.of("名", "人", "位", "人", "案", "件", "个案件", "件", "宗", "件", "例", "件");

    @Override
    public Flags<RowTrait> about() {
        return ABOUT;
    }

    @Override
    public void check(AuditedRow row, Findings out) {
        AuditedTarget target = row.target();
        if (target == null
                || !row.isCost()
                || !target.unit().isMoney()
                || row.name().isRate()) {
            return;
        }
        String each = each(row);
        Unit unit = target.unit();
        if (each.isEmpty() || unit.isCompound() && !lacksPerson(each, unit)) {
            return;
        }
        String expected = unit.isCompound()
                ? unit.word() + "/人·" + String.join("·", unit.denominators())
                : unit.word() + "/" + each + (YEARLY.matcher(row.name().text()).find() ? "·年" : "");
        out.add(
                row.at(row.targetPart()),
                Facts.instead(unit.printed(), expected),
                Wording.of(
                        "“%s”是单位成本，单位“%s”没有写明分母。",
                        "\"%s\" is a unit cost, but the unit \"%s\" does not say of what.",
                        row.printedName(),
                        unit.printed()),
                Wording.of("单位改为“%s”。", "Use the unit \"%s\".", expected));
    }

    /** What the cost is for one of, or an empty text; the description may say it where the name does not. */
    static String each(AuditedRow row) {
        String inName = each(row.name());
        return inName.isEmpty() ? each(row.description()) : inName;
    }

    private static String each(Traits words) {
        if (!words.isUnitCost()) {
            return "";
        }
        Matcher found = EACH.matcher(words.text());
        if (!found.find()) {
            return "";
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            String word = found.group(group);
            if (word != null) {
                return UNITS.getOrDefault(word, word);
            }
        }
        return "";
    }

    /** 元/年 for what each person costs in a year. */
    private static boolean lacksPerson(String each, Unit unit) {
        return each.equals("人") && unit.denominators().stream().allMatch(word -> word.equals("年") || word.equals("月"));
    }
}
