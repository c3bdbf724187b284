package org.zhunsheng.benchmark;

import java.util.List;

/** The middle of a number of measurements, which a few disturbed ones do not move. */
public final class Median {
    private Median() {}

    /** The middle value, or the mean of the two in the middle. */
    public static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
