package org.zhunsheng.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.PerformanceDocument;

/**
 * What is known about a document that does not stand in it. Whatever is absent makes the rules that need it silent.
 *
 * @param approvedOn the day on which the finance bureau approved the budget
 * @param publishedOn the day of publication
 * @param approved the document with the targets that were approved with the budget
 * @param evidence what was attached; absent for a document that was not made in the system, where nothing can be attached
 */
public record Circumstances(
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate publishedOn,
        @Nullable PerformanceDocument approved,
        @Nullable Evidence evidence) {
    /** Nothing but the document is known. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null);

    /** Only the days of approval and publication are known. */
    public static Circumstances published(LocalDate approvedOn, LocalDate publishedOn) {
        return new Circumstances(approvedOn, publishedOn, null, null);
    }

    /** An evaluation made in the system, beside what was approved. */
    public static Circumstances evaluated(@Nullable PerformanceDocument approved, Evidence evidence) {
        return new Circumstances(null, null, approved, evidence);
    }
}
