package org.zhunsheng.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Part;
import org.zhunsheng.exchange.PlaceKey;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Place;
import org.zhunsheng.text.Chars;

/**
 * Where the pieces between the values stand that findings are about. A rule tells of the pieces with the same words in them
 * in their order, and of pieces that are alike once: so the first such finding is about the first piece, and the next one
 * about the next piece that says something else.
 */
final class UnreadPlaces {
    /** What the pieces say, each once, with the words for the first one's place. */
    private final Map<String, String> pieces = new LinkedHashMap<>();

    private UnreadPlaces(PerformanceDocument document) {
        for (Unread piece : document.unread()) {
            pieces.putIfAbsent(Chars.squeeze(piece.text()), piece.at() == null ? "" : piece.at());
        }
    }

    /** The place of each of the findings, by the finding itself and not by what it says; none for findings about values. */
    static Map<Finding, Place> of(PerformanceDocument document, List<Finding> findings) {
        List<Finding> about = findings.stream()
                .filter(finding -> finding.where().part() == Part.UNREAD)
                .toList();
        Map<Finding, Place> places = new IdentityHashMap<>();
        if (about.isEmpty()) {
            return places;
        }
        UnreadPlaces unread = new UnreadPlaces(document);
        Map<String, List<String>> standing = new HashMap<>();
        Map<RuleAndWord, Iterator<String>> next = new HashMap<>();
        for (Finding finding : about) {
            String found = Chars.squeeze(finding.facts().found());
            List<String> all = standing.computeIfAbsent(found, unread::with);
            Iterator<String> rest =
                    next.computeIfAbsent(new RuleAndWord(finding.rule(), found), first -> all.iterator());
            if (rest.hasNext()) {
                place(rest.next()).ifPresent(place -> places.put(finding, place));
            }
        }
        return places;
    }

    private record RuleAndWord(String rule, String found) {}

    private List<String> with(String found) {
        List<String> at = new ArrayList<>();
        pieces.forEach((text, place) -> {
            if (text.contains(found)) {
                at.add(place);
            }
        });
        return at;
    }

    private static Optional<Place> place(String words) {
        return PlaceKey.ofDescription(words).flatMap(PlaceKey::parse);
    }
}
