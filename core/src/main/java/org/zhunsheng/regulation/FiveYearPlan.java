package org.zhunsheng.regulation;

/**
 * A five-year plan of publicity and education in the rule of law: 八五, 2021 to 2025.
 *
 * @param name 八五
 * @param from its first year
 * @param to its last year
 */
public record FiveYearPlan(String name, int from, int to) {

    /** Whether the plan runs in a year. */
    public boolean runsIn(int year) {
        return year >= from && year <= to;
    }
}
