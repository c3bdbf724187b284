package org.zhunsheng.app.report;

import java.util.List;
import java.util.stream.Collectors;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Where;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.Reading;

/**
 * A file with what its audit found.
 *
 * @param source what the file is called
 * @param reading what was read from it, with the places of its values
 * @param report what the audit found
 */
public record AuditedFile(String source, Reading reading, AuditReport report) {

    /** Where in the source a finding's field stands, in words; where it has no place, its row's; empty for none. */
    public String placeOf(Finding finding) {
        Where where = finding.where();
        List<Place> places = reading.places().of(where.pointer());
        if (places.isEmpty() && where.row() >= 0) {
            places = ofRow(where);
        }
        return places.stream().map(Place::describe).distinct().collect(Collectors.joining(", "));
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
