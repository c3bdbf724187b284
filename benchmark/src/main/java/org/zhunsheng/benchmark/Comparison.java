package org.zhunsheng.benchmark;

/**
 * A line of the table: the median of ours beside another one, from the same run.
 *
 * @param part the benchmark that it belongs to
 * @param subject what was measured
 * @param ours the median of ours
 * @param peer what it is held against
 * @param theirs the median of that
 * @param limit the highest ratio of the two that is good enough, or infinity where the line only informs
 * @param unit what both are counted in
 */
public record Comparison(
        String part, String subject, double ours, String peer, double theirs, double limit, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MILLISECONDS("ms"),
        KILOBYTES("KB"),
        MEGABYTES("MB");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** Times, as most lines compare them. */
    public Comparison(String part, String subject, double ours, String peer, double theirs, double limit) {
        this(part, subject, ours, peer, theirs, limit, Unit.MILLISECONDS);
    }

    /** Ours divided by the other. */
    public double ratio() {
        return ours / theirs;
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
