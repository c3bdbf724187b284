package org.zhunsheng.audit.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.Units;

/**
 * What a cost is counted for: each person, case or event. Told by the unit (元/人·次) or by the words (每位, 单所, 案均).
 *
 * @param units what is counted; empty where only a noun can tell, as in 单价
 * @param perYear how many times a year the cost falls due
 */
record Each(List<Unit> units, int perYear) {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final Pattern REPEATED = Pattern.compile("每年度?|每月|每个月|每季度?|每半年|全年|一年|年均|月均");
    private static final Pattern WORKDAY = Pattern.compile("每个?工作日|每个?[工值]班日|日均");
    private static final Pattern MONTHLY = Pattern.compile("每个?月|月均|均月");
    private static final Pattern QUARTERLY = Pattern.compile("每个?季");
    private static final Pattern COUNTED = Pattern.compile("(每一?|单|一)(?=(\\p{IsHan}{1,2}))");
    private static final Pattern AVERAGE = Pattern.compile("(\\p{IsHan})均|(?:平均|单价|均价|单位成本|单位面积)");

    Each {
        units = List.copyOf(units);
    }

    /** Whether it is counted for days only. */
    boolean isDaily() {
        return !units.isEmpty() && units.stream().allMatch(Each::isDay);
    }

    /** Whether days are counted besides something else, as in 元/人·天: a number of persons alone is not what it is for. */
    boolean isAlsoDaily() {
        return !isDaily() && units.stream().anyMatch(Each::isDay);
    }

    /** How many times a year a cost falls due. */
    static int perYear(AuditedRow row, AuditedTarget target) {
        List<String> denominators = target.unit().denominators();
        if (denominators.contains("年")) {
            return 1;
        }
        String name = row.name().text();
        if (denominators.contains("月")
                || denominators.contains("个月")
                || name.indexOf('月') >= 0 && MONTHLY.matcher(name).find()) {
            return MONTHS;
        }
        boolean quarter = denominators.contains("季") || denominators.contains("季度");
        return quarter || name.indexOf('季') >= 0 && QUARTERLY.matcher(name).find() ? QUARTERS : 1;
    }

    /** What a row's cost is counted for; {@code null} where it is not said to be counted for anything. */
    static @Nullable Each of(AuditedRow row, AuditedTarget target) {
        Units known = row.document().inForce().units();
        List<Unit> units = new ArrayList<>();
        for (String word : target.unit().denominators()) {
            Unit unit = known.of(word);
            if (unit.dimension() != Dimension.TIME || isDay(unit)) {
                units.add(unit);
            }
        }
        boolean counted = !units.isEmpty();
        String words = row.name().text() + "；" + row.description().text();
        counted |= addWords(words, known, units);
        if (!counted) {
            counted = addWords(target.text(), known, units);
        }
        return counted ? new Each(units, perYear(row, target)) : null;
    }

    private static boolean addWords(String words, Units known, List<Unit> units) {
        if (words.indexOf('每') < 0 && words.indexOf('单') < 0 && words.indexOf('一') < 0 && words.indexOf('均') < 0) {
            return false;
        }
        String text = WORKDAY.matcher(REPEATED.matcher(words).replaceAll("")).replaceAll("每日");
        boolean counted = false;
        Matcher each = COUNTED.matcher(text);
        while (each.find()) {
            String follows = each.group(2);
            Unit unit = unit(follows, known);
            boolean every = each.group(1).charAt(0) == '每';
            if (unit != null && (every || isCounted(each.group(1), unit, text.substring(each.end())))) {
                units.add(unit);
                counted = true;
            }
            counted |= every;
        }
        Matcher average = AVERAGE.matcher(text);
        while (average.find()) {
            Unit unit = average.group(1) == null ? null : unit(average.group(1), known);
            if (unit != null) {
                units.add(unit);
            }
            counted |= unit != null || average.group(1) == null;
        }
        return counted;
    }

    /** 单所, 一位, but not 单位 or 一站式 or 一次性. */
    private static boolean isCounted(String mark, Unit unit, String follows) {
        if (mark.charAt(0) == '单') {
            return !follows.startsWith("位");
        }
        return !follows.startsWith("次性")
                && switch (unit.dimension()) {
                    case PERSON, CASE, EVENT, PAPER -> true;
                    default -> false;
                };
    }

    private static @Nullable Unit unit(String follows, Units known) {
        Unit two = known.of(follows);
        Unit found = two.dimension() == Dimension.UNKNOWN ? known.of(follows.substring(0, 1)) : two;
        boolean none = found.dimension() == Dimension.UNKNOWN
                || found.dimension() == Dimension.PERCENT
                || found.dimension() == Dimension.MONEY
                || found.dimension() == Dimension.POINTS
                || found.dimension() == Dimension.TIME && !isDay(found);
        return none ? null : found;
    }

    private static boolean isDay(Unit unit) {
        return unit.word().equals("天") || unit.word().equals("日") || unit.word().equals("小时");
    }
}
