package org.zhunsheng.model;

import org.jspecify.annotations.Nullable;

/**
 * A goal of a project (绩效目标).
 *
 * @param horizon whether it is for the year or for the medium term
 * @param label its printed number without punctuation, or absent
 * @param text the goal
 * @param completion what a self-evaluation says was done (实际完成情况), or absent
 */
public record Goal(
        Horizon horizon,
        @Nullable String label,
        String text,
        @Nullable String completion) {
    public Goal {
        Text.absentOrPrinted(label, "label");
        Text.printed(text, "goal");
        Text.absentOrPrinted(completion, "completion");
    }

    /** The time that a goal is set for. */
    public enum Horizon {
        /** 年度. */
        ANNUAL,
        /** 中期, 实施期. */
        MEDIUM_TERM
    }
}
