package org.zhunsheng.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.PerformanceDocument;

/**
 * What is known about a document that does not stand in it. Whatever is absent makes the rules that need it silent.
 *
 * @param approvedOn the day on which the finance bureau approved the budget
 * @param publishedOn the day of publication
 * @param approved the document with the targets that were approved with the budget
 * @param evidence what was attached; absent for a document that was not made in the system, where nothing can be attached
 * @param asides what the source prints beside the values of the document; empty where there is no source
 */
public record Circumstances(
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate publishedOn,
        @Nullable PerformanceDocument approved,
        @Nullable Evidence evidence,
        List<Aside> asides) {
    /** Nothing but the document is known. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, List.of());

    public Circumstances {
        asides = List.copyOf(asides);
    }

    /** Only the days of approval and publication are known. */
    public static Circumstances published(LocalDate approvedOn, LocalDate publishedOn) {
        return new Circumstances(approvedOn, publishedOn, null, null, List.of());
    }

    /** An evaluation made in the system, beside what was approved. */
    public static Circumstances evaluated(@Nullable PerformanceDocument approved, Evidence evidence) {
        return new Circumstances(null, null, approved, evidence, List.of());
    }

    /** A document just read, with what its source prints beside its values. */
    public static Circumstances read(List<Aside> asides) {
        return new Circumstances(null, null, null, null, asides);
    }
}
