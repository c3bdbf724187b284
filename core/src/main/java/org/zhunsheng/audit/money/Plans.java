package org.zhunsheng.audit.money;

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

    /** Alike for plans that spend the same by the same months. */
    static String shape(List<SpendingStep> plan) {
        return plan.stream()
                .map(step -> step.month() + ":" + Figures.plain(step.percent()))
                .collect(Collectors.joining(" "));
    }
}
