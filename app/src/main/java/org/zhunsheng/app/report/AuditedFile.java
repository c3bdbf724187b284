package org.zhunsheng.app.report;

import java.util.List;
import java.util.Map;
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

/** A file with what its audit found. */
public final class AuditedFile {
    private final String source;
    private final Reading reading;
    private final AuditReport report;

    /** Where labels stand that nobody filled in, and what else stands at a value, by the value's pointer. */
    private final Map<String, List<Place>> asides;

    /** Where the pieces between the values stand that findings are about. */
    private final Map<Finding, Place> unread;

    /**
     * @param source what the file is called
     * @param reading what was read from it, with the places of its values
     * @param report what the audit found
     */
    public AuditedFile(String source, Reading reading, AuditReport report) {
        this.source = source;
        this.reading = reading;
        this.report = report;
        this.asides = reading.asides().stream()
                .collect(Collectors.groupingBy(Aside::pointer, Collectors.mapping(Aside::place, Collectors.toList())));
        this.unread = UnreadPlaces.of(reading.document(), report.findings());
    }

    /** What the file is called. */
    public String source() {
        return source;
    }

    /** What was read from it. */
    public Reading reading() {
        return reading;
    }

    /** What the audit found. */
    public AuditReport report() {
        return report;
    }

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
            // A field that was left empty has no value and so no place; its label has one.
            places = where.part() == Part.UNREAD ? ofUnread(finding) : asides.getOrDefault(where.pointer(), List.of());
        }
        if (places.isEmpty() && where.row() >= 0) {
            places = ofRow(where);
        }
        return places.stream().map(words).distinct().collect(Collectors.joining(between));
    }

    private List<Place> ofUnread(Finding finding) {
        Place place = unread.get(finding);
        return place == null ? List.of() : List.of(place);
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
