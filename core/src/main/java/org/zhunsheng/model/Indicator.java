package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator row (绩效指标).
 *
 * @param classification where it stands in the tree of indicators
 * @param name the third level (三级指标), or absent where the source leaves it empty
 * @param description 绩效指标描述, 指标解释
 * @param standard what is demanded and how much it weighs
 * @param result what a self-evaluation says was reached
 * @param outlook what a monitoring form expects
 * @param remark 备注
 */
public record Indicator(
        Classification classification,
        @Nullable String name,
        @Nullable String description,
        Standard standard,
        Result result,
        Outlook outlook,
        @Nullable String remark) {
    public Indicator {
        Text.absentOrPrinted(name, "name");
        Text.absentOrPrinted(description, "description");
        Text.absentOrPrinted(remark, "remark");
    }

    /**
     * The upper levels as printed, weights in brackets taken off the names.
     *
     * @param level1 一级指标: 产出指标, 效益指标 …
     * @param level2 二级指标: 数量指标 …
     * @param code the source's own number of the category ({@code 11})
     * @param level1Weight the weight printed behind the level-1 name
     * @param level2Weight the weight printed behind the level-2 name
     */
    public record Classification(
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String code,
            @Nullable LevelWeight level1Weight,
            @Nullable LevelWeight level2Weight) {
        public Classification {
            Text.absentOrPrinted(level1, "level1");
            Text.absentOrPrinted(level2, "level2");
            Text.absentOrPrinted(code, "code");
        }
    }

    /**
     * What is demanded.
     *
     * @param target the (whole-period or only) target value
     * @param currentYearTarget this year's value where the form has both
     * @param weight points of the row
     * @param currentYearWeight this year's points where the form has both
     * @param basis 指标值确定依据
     * @param direction 正向 or 反向 as printed
     * @param mandatory whether the form marks the category 必填
     * @param byPlace one target for each township or unit in a matrix form
     */
    public record Standard(
            @Nullable TargetValue target,
            @Nullable TargetValue currentYearTarget,
            @Nullable Weight weight,
            @Nullable Weight currentYearWeight,
            @Nullable String basis,
            @Nullable String direction,
            boolean mandatory,
            List<PlaceTarget> byPlace) {
        public Standard {
            Text.absentOrPrinted(basis, "basis");
            Text.absentOrPrinted(direction, "direction");
            byPlace = Text.copy(byPlace);
        }
    }

    /** The target of one township or unit. */
    public record PlaceTarget(String place, TargetValue target) {
        public PlaceTarget {
            Text.printed(place, "place");
        }
    }

    /**
     * What was reached.
     *
     * @param actual 实际完成值
     * @param score 得分
     * @param deviation 偏差原因分析及改进措施; in monitoring the words of the causes
     */
    public record Result(
            @Nullable TargetValue actual,
            @Nullable Weight score,
            @Nullable String deviation) {
        public Result {
            Text.absentOrPrinted(deviation, "deviation");
        }

        /** A form without results. */
        public static final Result NONE = new Result(null, null, null);
    }

    /**
     * What is expected.
     *
     * @param progress 执行情况 so far
     * @param forecast 全年预计完成情况
     * @param likelihood 目标完成可能性
     * @param causes the kinds of causes of deviation that are ticked or named
     */
    public record Outlook(
            @Nullable TargetValue progress,
            @Nullable TargetValue forecast,
            @Nullable Likelihood likelihood,
            List<Cause> causes) {
        public Outlook {
            causes = Text.copy(causes);
        }

        /** A form without an outlook. */
        public static final Outlook NONE = new Outlook(null, null, null, List.of());
    }

    /** 目标完成可能性. */
    public enum Likelihood {
        /** 确定能. */
        CERTAIN,
        /** 有可能. */
        POSSIBLE,
        /** 完全不可能. */
        IMPOSSIBLE
    }

    /** 偏差原因 by kind. */
    public enum Cause {
        /** 经费保障. */
        FUNDING,
        /** 制度保障. */
        INSTITUTION,
        /** 人员保障. */
        STAFF,
        /** 硬件条件保障. */
        EQUIPMENT,
        /** 其他. */
        OTHER
    }
}
