package org.zhunsheng.app.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Where;
import org.zhunsheng.exchange.PlaceKey;
import org.zhunsheng.model.Aside;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.text.Chars;

/**
 * A file with what its audit found.
 *
 * @param source what the file is called
 * @param reading what was read from it, with the places of its values
 * @param report what the audit found
 */
public record AuditedFile(String source, Reading reading, AuditReport report) {

    /**
     * Where in the source a finding's field stands, as the exchange format says it; where it has no place, its row's; empty
     * for none.
     */
    public String placeOf(Finding finding) {
        return joined(finding, Place::describe, ", ");
    }

    /** The same in the words of a language. */
    public String placeOf(Finding finding, Language language) {
        return language == Language.CHINESE ? joined(finding, PlaceKey::chinese, "、") : placeOf(finding);
    }

    private String joined(Finding finding, Function<Place, String> words, String between) {
        Where where = finding.where();
        List<Place> places = reading.places().of(where.pointer());
        if (places.isEmpty()) {
            places = where.part() == Part.UNREAD ? ofUnread(finding) : beside(where.pointer());
        }
        if (places.isEmpty() && where.row() >= 0) {
            places = ofRow(where);
        }
        return places.stream().map(words).distinct().collect(Collectors.joining(between));
    }

    /** A field that was left empty has no value and so no place; its label has one. */
    private List<Place> beside(String pointer) {
        return reading.asides().stream()
                .filter(aside -> aside.pointer().equals(pointer))
                .map(Aside::place)
                .toList();
    }

    /** The first piece between the values that has what was found. */
    private List<Place> ofUnread(Finding finding) {
        String found = Chars.squeeze(finding.facts().found());
        return reading.document().unread().stream()
                .filter(piece ->
                        piece.at() != null && Chars.squeeze(piece.text()).contains(found))
                .flatMap(piece -> PlaceKey.ofDescription(String.valueOf(piece.at())).stream())
                .flatMap(key -> PlaceKey.parse(key).stream())
                .limit(1)
                .toList();
    }

    private List<Place> ofRow(Where where) {
        String row = where.rowPointer();
        for (String field : List.of("/level3", "/target", "/currentYearTarget", "/level2", "")) {
            List<Place> places = reading.places().of(row + field);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
