package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;
import static org.zhunsheng.store.tables.Tables.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;
import org.zhunsheng.planning.SearchWords;
import org.zhunsheng.store.ProjectParts.PartText;

/**
 * Looks words up: the index names candidates within the scope, those whose name has the words come first, then the ones saved
 * last, and the texts themselves decide.
 */
final class ProjectSearch {
    /** Where so many have the words, the ones that are shown are as good as any others. */
    private static final int MOST_CANDIDATES = 2_000;

    /** The index knows pairs of characters only: so many are looked at until enough of them have the words themselves. */
    private static final int MOST_LOOKED_AT = 500;

    private static final int LOOKED_AT_ONCE = 50;

    /** Of one project so many places at most, so that a long one does not hide all others. */
    private static final int MOST_OF_ONE = 3;

    private final DSLContext sql;

    ProjectSearch(DSLContext sql) {
        this.sql = sql;
    }

    List<SearchHit> hits(SearchQuery query, Scope scope) {
        List<String> terms = SearchWords.terms(query.words());
        if (terms.isEmpty() || scope.isEmpty()) {
            return List.of();
        }
        List<Record> candidates = candidates(query, terms, scope);
        List<SearchHit> hits = new ArrayList<>();
        for (int from = 0; from < candidates.size() && hits.size() < query.most(); from += LOOKED_AT_ONCE) {
            int to = Math.min(candidates.size(), from + LOOKED_AT_ONCE);
            hits.addAll(hitsOf(candidates.subList(from, to), terms));
        }
        return List.copyOf(hits.subList(0, Math.min(hits.size(), query.most())));
    }

    private List<SearchHit> hitsOf(List<Record> candidates, List<String> terms) {
        Map<UUID, List<PartText>> parts = new ProjectParts(sql)
                .texts(candidates.stream().map(row -> row.get(PROJECT.ID)).toList());
        List<SearchHit> hits = new ArrayList<>();
        for (Record row : candidates) {
            List<PartText> texts = new ArrayList<>();
            String name = row.get(PROJECT.NAME);
            if (name != null) {
                texts.add(new PartText(SearchHit.Where.NAME, name));
            }
            texts.addAll(parts.getOrDefault(row.get(PROJECT.ID), List.of()));
            hits.addAll(hitsOf(row, texts, terms));
        }
        return hits;
    }

    private List<Record> candidates(SearchQuery query, List<String> terms, Scope scope) {
        Condition within = ProjectConditions.within(scope).and(new ProjectWords(sql).couldHave(terms));
        if (query.year() != null) {
            within = within.and(PROJECT.BUDGET_YEAR.eq(query.year().year()));
        }
        var found = DSL.select(PROJECT.ID)
                .from(PROJECT)
                .where(within)
                .limit(MOST_CANDIDATES)
                .asTable("found");
        Field<Integer> rank =
                DSL.when(PROJECT.FIND_KEY.contains(terms.get(0)), DSL.inline(0)).otherwise(DSL.inline(1));
        return sql
                .select(
                        PROJECT.ID,
                        PROJECT.NAME,
                        PROJECT.UNIT_ID,
                        PROJECT.UNIT_PATH,
                        UNIT.NAME,
                        PROJECT.BUDGET_YEAR,
                        PROJECT.SAVED_AT)
                .from(found)
                .join(PROJECT)
                .on(PROJECT.ID.eq(found.field(PROJECT.ID)))
                .join(UNIT)
                .on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .orderBy(rank, PROJECT.SAVED_AT.desc(), PROJECT.ID)
                .limit(MOST_LOOKED_AT)
                .fetch()
                .stream()
                .map(Record.class::cast)
                .toList();
    }

    /** The places of one project; none where one of the words stands nowhere in it after all. */
    private static List<SearchHit> hitsOf(Record row, List<PartText> texts, List<String> terms) {
        for (String term : terms) {
            if (texts.stream().allMatch(text -> SearchWords.marks(text.text(), List.of(term))
                    .isEmpty())) {
                return List.of();
            }
        }
        List<SearchHit> hits = new ArrayList<>();
        for (PartText text : texts) {
            List<SearchHit.Mark> marks = SearchWords.marks(text.text(), terms);
            if (!marks.isEmpty() && hits.size() < MOST_OF_ONE) {
                hits.add(new SearchHit(
                        row.get(PROJECT.ID),
                        row.get(PROJECT.NAME),
                        ProjectRows.unit(row),
                        new FiscalYear(row.get(PROJECT.BUDGET_YEAR)),
                        text.where(),
                        text.text(),
                        marks));
            }
        }
        return hits;
    }
}
