package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.model.SpendingStep;

/** Spending plans in words. */
final class Plans {
    private Plans() {}

    /** 30/60/80/100. */
    static String words(List<SpendingStep> plan) {
        StringJoiner words = new StringJoiner("/");
        for (SpendingStep step : plan) {
            words.add(Figures.plain(step.percent()));
        }
        return words.toString();
    }

    /** All percentages together: a hundred where they were not added up. */
    static BigDecimal sum(List<SpendingStep> plan) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            sum = sum.add(step.percent());
        }
        return sum;
    }

    /** The percentages added up from step to step. */
    static String cumulative(List<SpendingStep> plan) {
        StringJoiner running = new StringJoiner("/");
        BigDecimal sum = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            sum = sum.add(step.percent());
            running.add(Figures.plain(sum));
        }
        return running.toString();
    }

    /** Alike for plans that spend the same by the same months. */
    static String shape(List<SpendingStep> plan) {
        return plan.stream()
                .map(step -> step.month() + ":" + Figures.plain(step.percent()))
                .collect(Collectors.joining(" "));
    }
}
