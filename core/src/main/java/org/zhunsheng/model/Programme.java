package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme of a budget book (分项绩效目标), or a main task of a department table (主要任务).
 *
 * @param label the printed number with its brackets ({@code （一）})
 * @param name its name without closing punctuation
 * @param text its goal
 * @param budget its money, where a department table prints it
 * @param spendingPlan cumulative steps, where printed
 * @param indicators its indicators
 */
public record Programme(
        @Nullable String label,
        @Nullable String name,
        @Nullable String text,
        @Nullable Budget budget,
        List<SpendingStep> spendingPlan,
        List<Indicator> indicators) {
    public Programme {
        Text.absentOrPrinted(label, "label");
        Text.absentOrPrinted(name, "name");
        Text.absentOrPrinted(text, "text");
        spendingPlan = Text.copy(spendingPlan);
        indicators = Text.copy(indicators);
    }
}
