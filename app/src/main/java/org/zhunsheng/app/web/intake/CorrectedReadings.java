package org.zhunsheng.app.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.exchange.JsonTrees;
import org.zhunsheng.intake.ImportCorrection;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Place;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.reading.Corrections;
import org.zhunsheng.reading.Corrections.Correction;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.store.Transaction;

/** Readings as they are kept, with the corrections that stand beside them. */
final class CorrectedReadings {

    /**
     * A reading with its corrections.
     *
     * @param read as it was read
     * @param document with what was put right
     * @param places where the values of {@code document} stand
     * @param corrections what was put right
     */
    record Corrected(
            Reading read,
            PerformanceDocument document,
            Map<String, List<Place>> places,
            List<ImportCorrection> corrections) {}

    /** The present state of a reading; refused where there is none within the scope. */
    Corrected of(Transaction tx, UUID id, Scope scope) {
        try {
            return corrected(read(tx, id, scope), tx.imports().corrections(id, scope));
        } catch (ReadingException damaged) {
            throw new UncheckedIOException("a kept correction fits nowhere", damaged);
        }
    }

    /** A reading as it was read; refused where there is none within the scope. */
    Reading read(Transaction tx, UUID id, Scope scope) {
        String text = tx.imports().reading(id, scope).orElseThrow(Refusal::notFound);
        try {
            return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "");
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept reading cannot be read", damaged);
        }
    }

    /** A reading with corrections. */
    static Corrected corrected(Reading read, List<ImportCorrection> corrections) throws ReadingException {
        List<Correction> typed = new ArrayList<>();
        Map<String, List<Place>> places = read.places().byPointer();
        for (ImportCorrection correction : corrections) {
            Object value = JsonTrees.parse(correction.value());
            typed.add(new Correction(correction.pointer(), value));
            if (value == null) {
                places = without(places, correction.pointer());
            }
        }
        return new Corrected(read, Corrections.apply(read.document(), typed), places, corrections);
    }

    /** Places after an item of a list is gone: those of later items move up. */
    private static Map<String, List<Place>> without(Map<String, List<Place>> places, String pointer) {
        int slash = pointer.lastIndexOf('/');
        String list = pointer.substring(0, slash + 1);
        String last = pointer.substring(slash + 1);
        if (!last.matches("[0-9]{1,9}")) {
            return places;
        }
        int gone = Integer.parseInt(last);
        Map<String, List<Place>> moved = new LinkedHashMap<>();
        places.forEach((at, where) -> {
            String rest = at.startsWith(list) ? at.substring(list.length()) : "";
            String step = rest.isEmpty() ? "" : rest.split("/", 2)[0];
            int position = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : -1;
            if (position > gone) {
                moved.put(list + (position - 1) + rest.substring(step.length()), where);
            } else if (position != gone) {
                moved.put(at, where);
            }
        });
        return moved;
    }
}
