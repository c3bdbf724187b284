package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.model.SpendingStep;

/** Spending plans in words. */
final class Plans {
    private Plans() {}

    /** 30/60/80/100. */
    static String words(List<SpendingStep> plan) {
        return plan.stream().map(step -> Figures.plain(step.percent())).collect(Collectors.joining("/"));
    }

    /** All percentages together: a hundred where they were not added up. */
    static BigDecimal sum(List<SpendingStep> plan) {
        return plan.stream().map(SpendingStep::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The percentages added up from step to step. */
    static String cumulative(List<SpendingStep> plan) {
        List<String> running = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (SpendingStep step : plan) {
            sum = sum.add(step.percent());
            running.add(Figures.plain(sum));
        }
        return String.join("/", running);
    }

    /** Alike for plans that spend the same by the same months. */
    static String shape(List<SpendingStep> plan) {
        return plan.stream()
                .map(step -> step.month() + ":" + Figures.plain(step.percent()))
                .collect(Collectors.joining(" "));
    }
}
