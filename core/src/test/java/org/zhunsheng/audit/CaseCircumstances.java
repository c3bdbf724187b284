package org.zhunsheng.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.Place;

/**
 * What a case says is known besides its document: {@code circumstances: {approvedOn: 2024-02-01, publishedOn: 2024-02-20,
 * approved: {rows: […]}, evidence: {1: [ledger], 2: [{id: survey, answers: 120}]}}}; evidence is for the rows of the
 * first project, from one. {@code asides: [{kind: STRAY_MARK, at: /projects/0/indicators/0/target, text: ",=100"}]} stands
 * beside the values.
 */
final class CaseCircumstances {
    private CaseCircumstances() {}

    static Circumstances of(CaseEntry written) {
        if (!written.has("circumstances")) {
            return Circumstances.UNKNOWN;
        }
        CaseEntry known = written.entry("circumstances");
        return new Circumstances(
                day(known, "approvedOn"),
                day(known, "publishedOn"),
                known.has("approved") ? CaseDocument.of(known.entry("approved")) : null,
                known.has("evidence") ? evidence(known.entry("evidence")) : null,
                known.entries("asides").stream().map(CaseCircumstances::aside).toList());
    }

    private static Aside aside(CaseEntry written) {
        return new Aside(
                Aside.Kind.valueOf(written.text("kind", "")),
                written.text("at", ""),
                written.text("text", ""),
                new Place.Line(1, 1));
    }

    private static @Nullable LocalDate day(CaseEntry known, String key) {
        String text = known.text(key);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Evidence evidence(CaseEntry written) {
        Map<String, List<Evidence.Attachment>> byPointer = new LinkedHashMap<>();
        for (String row : written.all().keySet()) {
            byPointer.put(
                    "/projects/0/indicators/" + (Integer.parseInt(row) - 1) + "/actual",
                    written.list(row).stream()
                            .map(CaseCircumstances::attachment)
                            .toList());
        }
        return new Evidence(byPointer);
    }

    private static Evidence.Attachment attachment(Object written) {
        CaseEntry entry = new CaseEntry(written);
        String answers = entry.text("answers");
        return new Evidence.Attachment(
                entry.text("id", written.toString()), answers == null ? null : Integer.valueOf(answers));
    }
}
