package org.zhunsheng.audit.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.model.Execution;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;

/** Sums of points in a self-evaluation. */
final class Scores {
    private Scores() {}

    static @Nullable BigDecimal points(@Nullable Weight printed) {
        return printed == null ? null : printed.points();
    }

    static String printed(@Nullable BigDecimal points) {
        return points == null ? "" : Figures.plain(points);
    }

    static boolean isWithin(BigDecimal sum, BigDecimal expected, BigDecimal tolerance) {
        return sum.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    /** Whether a score is the computed one in whole points. */
    static boolean isRounded(BigDecimal score, BigDecimal computed) {
        return score.compareTo(computed.setScale(0, RoundingMode.HALF_UP)) == 0;
    }

    /** What all rows score together; {@code null} where a row that weighs something has no score. */
    static @Nullable BigDecimal ofRows(AuditedProject project) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (AuditedRow row : project.rows()) {
            BigDecimal score = row.score();
            if (score != null) {
                sum = sum.add(score);
                any = true;
            } else if (row.weight() != null || row.target() != null) {
                return null;
            }
        }
        return any ? sum : null;
    }

    /** What all rows weigh together; {@code null} where a row with a score has no weight. */
    static @Nullable BigDecimal weightsOfRows(AuditedProject project) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (AuditedRow row : project.rows()) {
            BigDecimal weight = row.weight();
            if (weight != null) {
                sum = sum.add(weight);
                any = true;
            } else if (row.score() != null || row.target() != null) {
                return null;
            }
        }
        return any ? sum : null;
    }

    /** What execution scores, or {@code null}. */
    static @Nullable BigDecimal ofExecution(AuditedProject project) {
        Execution execution = project.project().finance().execution();
        return execution == null ? null : points(execution.score());
    }

    /** Whether the form gives execution a weight. */
    static boolean isExecutionWeighed(AuditedProject project) {
        return project.printedExecutionWeight() != null;
    }

    /** The printed total, or the sum where nothing is missing; {@code null} otherwise. */
    static @Nullable BigDecimal total(AuditedProject project) {
        Project.TotalScore total = project.project().totalScore();
        BigDecimal printed = total == null ? null : points(total.score());
        if (printed != null) {
            return printed;
        }
        BigDecimal rows = ofRows(project);
        BigDecimal execution = ofExecution(project);
        return rows == null || execution == null ? null : rows.add(execution);
    }
}
