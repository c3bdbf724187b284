package org.zhunsheng.app.web.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.SearchHit;
import org.zhunsheng.planning.SearchQuery;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.store.Transaction;
import org.zhunsheng.text.Chars;

/**
 * Offers what could stand in a field: classes by the list of the regulations, everything else as tables within the scope
 * have it, each with the table that it comes from. What is closed to changes was looked through by others and comes first.
 */
final class Suggestions {
    private static final int MOST_OFFERS = 12;
    /** So many tables are opened for one question: somebody is waiting for it between two keys. */
    private static final int MOST_TABLES = 16;

    private final Transaction tx;
    private final ContentCodec codec;
    private final Scope scope;

    Suggestions(Transaction tx, ContentCodec codec, Scope scope) {
        this.tx = tx;
        this.codec = codec;
        this.scope = scope;
    }

    /** A field of an indicator in which something can be offered. */
    enum Field {
        LEVEL1,
        LEVEL2,
        LEVEL3,
        TARGET
    }

    /** The parameters as they stand in the address. */
    record Asked(
            @Nullable Field field,
            @Nullable String q,
            @Nullable String level1,
            @Nullable String level2) {
        Question checked() {
            if (field == null) {
                throw Refusal.parameter("field", "web.field.missing");
            }
            return new Question(field, checked("q", q), checked("level1", level1), checked("level2", level2));
        }

        private static String checked(String name, @Nullable String text) {
            if (text != null && text.length() > SearchQuery.LONGEST) {
                throw Refusal.parameter(name, "web.field.long", SearchQuery.LONGEST);
            }
            return text == null ? "" : Chars.squeeze(text);
        }
    }

    /**
     * What is asked for.
     *
     * @param q of a target the name of the indicator, else what was typed so far
     * @param level1 the first level of the row
     * @param level2 the second level of the row
     */
    record Question(Field field, String q, String level1, String level2) {}

    /** The table that an offer comes from. */
    record Source(UUID projectId, @Nullable String name, String unitName, int year) {
        static Source of(ProjectSummary project) {
            return new Source(
                    project.id(),
                    project.heading().name(),
                    project.unit().name(),
                    project.year().year());
        }
    }

    /**
     * What could stand there.
     *
     * @param text the text of the field
     * @param level1 the first level of the row that it comes from
     * @param level2 the second level of the row that it comes from
     * @param target the target of the row that it comes from, as printed
     * @param source absent for what the regulations list
     */
    record Offer(
            String text,
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String target,
            @Nullable Source source) {}

    /** The offers for a field of a project. */
    List<Offer> offers(Question question, ProjectRecord project) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        switch (question.field()) {
            case LEVEL1 -> Stream.of(Level1.values()).map(Level1::label).forEach(name -> listed(name, null, offers));
            case LEVEL2 ->
                Stream.of(Level2.values())
                        .sorted(Comparator.comparing(
                                level -> !level.parent().label().equals(question.level1())))
                        .forEach(level -> listed(level.label(), level.parent().label(), offers));
            case LEVEL3, TARGET -> written(question, project, offers);
        }
        return offers.values().stream()
                .filter(offer ->
                        question.field() == Field.TARGET || offer.text().contains(question.q()))
                .limit(MOST_OFFERS)
                .toList();
    }

    private static void listed(String name, @Nullable String above, Map<String, Offer> offers) {
        offers.putIfAbsent(name, new Offer(name, above, null, null, null));
    }

    private void written(Question question, ProjectRecord project, Map<String, Offer> offers) {
        List<ProjectRecord> tables = new ArrayList<>();
        for (UUID id : likely(question, project)) {
            if (tables.size() < MOST_TABLES && !id.equals(project.summary().id())) {
                tx.projects().find(id, scope).ifPresent(tables::add);
            }
        }
        tables.sort(Comparator.comparing(table -> table.summary().stage().isOpen()));
        for (ProjectRecord table : tables) {
            for (Indicator row : codec.project(table.content()).indicators()) {
                Offer offer = offer(question, row, table.summary());
                if (offer != null) {
                    offers.putIfAbsent(offer.text(), offer);
                }
            }
        }
    }

    /** Tables in which the words stand; without words those that were saved last. */
    private Set<UUID> likely(Question question, ProjectRecord project) {
        Set<UUID> ids = new LinkedHashSet<>();
        String words = question.q();
        if (words.isEmpty()) {
            Slice first = new Slice(0, MOST_TABLES + 1);
            ProjectQuery.Filter filter = ProjectQuery.Filter.ALL;
            ProjectQuery latest = new ProjectQuery(filter, ProjectQuery.Sort.UPDATED_AT, true, first);
            tx.projects().list(latest, scope).items().forEach(other -> ids.add(other.id()));
        } else {
            SearchQuery query = new SearchQuery(words, null, SearchQuery.MOST_HITS);
            tx.projects().search(query, scope).stream()
                    .filter(hit -> hit.where() == SearchHit.Where.INDICATOR)
                    .forEach(hit -> ids.add(hit.project()));
        }
        return ids;
    }

    private static @Nullable Offer offer(Question question, Indicator row, ProjectSummary table) {
        String name = row.name();
        TargetValue target = row.standard().target();
        String printed = target == null ? null : target.printed();
        Indicator.Classification levels = row.classification();
        if (name == null || !isOfClass(question, levels)) {
            return null;
        }
        Source source = Source.of(table);
        if (question.field() == Field.LEVEL3) {
            return new Offer(name, levels.level1(), levels.level2(), printed, source);
        }
        return printed == null || !Chars.squeeze(name).contains(question.q())
                ? null
                : new Offer(printed, levels.level1(), levels.level2(), printed, source);
    }

    private static boolean isOfClass(Question question, Indicator.Classification levels) {
        return question.level2().isEmpty()
                || levels.level2() == null
                || Chars.squeeze(levels.level2()).equals(question.level2());
    }
}
