package org.zhunsheng.benchmark;

/**
 * A line of the table: the median time of ours beside another one, from the same run.
 *
 * @param part the benchmark that it belongs to
 * @param subject what was read
 * @param oursMillis the median of ours
 * @param peer what it is held against
 * @param peerMillis the median of that
 * @param limit the highest ratio of the two that is good enough, or infinity where the line only informs
 */
public record Comparison(String part, String subject, double oursMillis, String peer, double peerMillis, double limit) {

    /** Ours divided by the other. */
    public double ratio() {
        return oursMillis / peerMillis;
    }

    /** Whether the ratio must keep a limit. */
    public boolean isHeldTo() {
        return limit < Double.POSITIVE_INFINITY;
    }

    /** Whether the ratio is good enough. */
    public boolean holds() {
        return ratio() <= limit;
    }
}
