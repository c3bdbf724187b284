package org.zhunsheng.app.web.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.exchange.PlaceKey;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.intake.ImportRecord;
import org.zhunsheng.intake.ImportState;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.Doubt;

/** An import as the browser gets it. */
record ImportView(
        UUID id,
        String fileName,
        long size,
        String sha256,
        UnitName unit,
        @Nullable Integer year,
        ImportState state,
        int progress,
        @Nullable Error error,
        @Nullable DocumentKind kind,
        @Nullable String title,
        int projectCount,
        int unreadCount,
        int doubtCount,
        int correctionCount,
        Instant createdAt,
        String createdBy,
        long revision) {
    private static final int DONE = 100;

    /** A unit by id and name. */
    record UnitName(UUID id, String name) {}

    /** Why it could not be read. */
    record Error(String code, String message) {}

    static ImportView of(ImportRecord of, int progress, Language language) {
        ImportRecord.Found found = of.found();
        ImportRecord.Unreadable why = of.why();
        return new ImportView(
                of.id(),
                of.file().name(),
                of.file().size(),
                of.file().sha256(),
                new UnitName(of.unit().id(), of.unit().name()),
                year(of),
                of.state(),
                of.state().isUnderWay() ? progress : DONE,
                why == null
                        ? null
                        : new Error(why.code(), language == Language.CHINESE ? why.chinese() : why.english()),
                found == null ? null : found.kind(),
                found == null ? null : found.title(),
                found == null ? 0 : found.projects(),
                found == null ? 0 : found.unread(),
                found == null ? 0 : found.doubts(),
                of.corrections(),
                of.received().at(),
                of.received().name(),
                of.revision());
    }

    /** The year that somebody said, or else the one that the document names. */
    static @Nullable Integer year(ImportRecord of) {
        if (of.year() != null) {
            return of.year().year();
        }
        ImportRecord.Found found = of.found();
        return found == null || found.year() == null ? null : found.year().year();
    }

    /** A value that could be read in another way. */
    record DoubtView(String pointer, int confidence, List<String> alternatives, String reason) {
        static DoubtView of(Doubt doubt) {
            return new DoubtView(doubt.pointer(), doubt.confidence(), doubt.alternatives(), doubt.reason());
        }
    }

    /** A piece that was not understood. */
    record UnreadView(@Nullable String at, @Nullable String key, String text, boolean seen) {}

    /** A value that was put right. */
    record CorrectionView(
            String pointer,
            @JsonRawValue String value,
            String by,
            Instant at,
            @Nullable String place) {
        static CorrectionView of(ImportCorrection correction) {
            return new CorrectionView(
                    correction.pointer(),
                    correction.value(),
                    correction.by().name(),
                    correction.by().at(),
                    correction.place());
        }
    }

    /** A reading with its corrections. */
    record ReadingView(
            @JsonRawValue String document,
            Map<String, List<String>> places,
            List<DoubtView> doubts,
            List<UnreadView> unread,
            List<CorrectionView> corrections,
            long revision) {
        static ReadingView of(CorrectedReadings.Corrected reading, Set<String> seen, long revision) {
            Map<String, List<String>> places = new LinkedHashMap<>();
            reading.places().forEach((pointer, where) -> places.put(pointer, keys(where)));
            List<UnreadView> unread = new ArrayList<>();
            for (Unread piece : reading.document().unread()) {
                String key = piece.at() == null
                        ? null
                        : PlaceKey.ofDescription(piece.at()).orElse(null);
                unread.add(new UnreadView(piece.at(), key, piece.text(), key != null && seen.contains(key)));
            }
            return new ReadingView(
                    DocumentWriter.json(reading.document()),
                    places,
                    reading.read().doubts().stream().map(DoubtView::of).toList(),
                    unread,
                    reading.corrections().stream().map(CorrectionView::of).toList(),
                    revision);
        }

        private static List<String> keys(List<Place> places) {
            return places.stream().map(PlaceKey::of).toList();
        }
    }
}
