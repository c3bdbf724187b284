package org.zhunsheng.app.web.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.ProjectFilter;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;
import org.zhunsheng.store.Store;

/** {@code /search}: where words stand in names, goals and indicators. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {
    private static final int HITS = 50;
    private static final int LONGEST_TEXT = 400;

    private final Store store;

    SearchController(Store store) {
        this.store = store;
    }

    /** A place where words stand; {@code marks} are pairs of the first character and the one behind the last. */
    record Hit(
            UUID projectId,
            @Nullable String projectName,
            String unitName,
            int year,
            SearchHit.Where where,
            String text,
            List<List<Integer>> marks) {
        static Hit of(SearchHit hit) {
            boolean cut = hit.text().length() > LONGEST_TEXT;
            int first = hit.marks().get(0).from();
            int from = cut
                    ? Math.max(0, Math.min(first - LONGEST_TEXT / 4, hit.text().length() - LONGEST_TEXT))
                    : 0;
            int to = Math.min(hit.text().length(), from + LONGEST_TEXT);
            return new Hit(
                    hit.project(),
                    hit.name(),
                    hit.unit().name(),
                    hit.year().year(),
                    hit.where(),
                    hit.text().substring(from, to),
                    hit.marks().stream()
                            .filter(mark -> mark.from() >= from && mark.to() <= to)
                            .map(mark -> List.of(mark.from() - from, mark.to() - from))
                            .toList());
        }
    }

    /** The places that were found. */
    record Hits(List<Hit> items) {}

    /** Finds words in names, goals and indicators; at most fifty places. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    Hits search(
            @RequestParam String q, @RequestParam(required = false) @Nullable Integer year, CurrentOfficer officer) {
        if (q.length() > SearchQuery.LONGEST) {
            throw Refusal.parameter("q", "web.field.long", SearchQuery.LONGEST);
        }
        SearchQuery query = new SearchQuery(q, ProjectFilter.year(year), HITS);
        return new Hits(store.read(tx -> tx.projects().search(query, officer.scope(Permission.PROJECT_READ))).stream()
                .map(Hit::of)
                .toList());
    }
}
