package org.zhunsheng.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Severity;

/**
 * What the last audit found in a project, counted.
 *
 * @param block findings that keep it from being submitted
 * @param error findings that send it back
 * @param warn findings to explain or correct
 * @param info findings to know
 * @param score the proposed review score, 0 to 100; absent before the first audit
 */
public record FindingsSummary(
        int block, int error, int warn, int info, @Nullable BigDecimal score) {

    /** Nobody has looked yet. */
    public static final FindingsSummary NOT_AUDITED = new FindingsSummary(0, 0, 0, 0, null);

    /** The count of some findings. */
    public static FindingsSummary of(List<Finding> findings, BigDecimal score) {
        return new FindingsSummary(
                count(findings, Severity.BLOCK),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARN),
                count(findings, Severity.INFO),
                score);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
