package org.zhunsheng.store;

import static org.zhunsheng.store.tables.Tables.PROJECT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.SearchWords;

/**
 * The index of pairs of characters: which projects could have a word in their name, code, goals or indicators. Each database
 * has its own kind of index under the same name; this is the only class that knows.
 */
final class ProjectWords {
    private static final int AT_ONCE = 500;

    private final DSLContext sql;
    private final boolean postgresql;

    ProjectWords(DSLContext sql) {
        this.sql = sql;
        this.postgresql = sql.dialect().family() == SQLDialect.POSTGRES;
    }

    /** Puts the texts of a project into the index, in place of those that were there. */
    void put(UUID id, Project project) {
        put(id, pairs(texts(project)));
    }

    private void put(UUID id, Set<String> pairs) {
        if (postgresql) {
            sql.query(
                            "insert into project_words (project_id, words) values ({0}, array_to_tsvector({1}))"
                                    + " on conflict (project_id) do update set words = excluded.words"
                                    + " where project_words.words is distinct from excluded.words",
                            DSL.val(id), DSL.val(pairs.toArray(String[]::new)))
                    .execute();
        } else {
            long number = number(id);
            sql.query("delete from project_words where rowid = {0}", DSL.val(number))
                    .execute();
            sql.query(
                            "insert into project_words (rowid, words) values ({0}, {1})",
                            DSL.val(number), DSL.val(String.join(" ", pairs)))
                    .execute();
        }
    }

    private long number(UUID id) {
        sql.query("insert into project_number (project_id) values ({0}) on conflict do nothing", DSL.val(id))
                .execute();
        return sql.resultQuery("select number from project_number where project_id = {0}", DSL.val(id))
                .fetchSingle(0, Long.class);
    }

    /** Takes a project out of the index. */
    void remove(UUID id) {
        if (postgresql) {
            sql.query("delete from project_words where project_id = {0}", DSL.val(id))
                    .execute();
        } else {
            sql.query("delete from project_words where rowid = {0}", DSL.val(number(id)))
                    .execute();
        }
    }

    /** Makes the whole index anew from what is kept, after tables were filled that it does not belong to. */
    void rebuild() {
        List<UUID> all = sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.DELETED_AT.isNull())
                .orderBy(PROJECT.ID)
                .fetch(PROJECT.ID);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rebuild(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void rebuild(List<UUID> projects) {
        Map<UUID, List<ProjectParts.PartText>> parts = new ProjectParts(sql).texts(projects);
        sql.select(PROJECT.ID, PROJECT.NAME, PROJECT.CODE)
                .from(PROJECT)
                .where(PROJECT.ID.in(projects))
                .forEach(row -> {
                    List<String> texts = new ArrayList<>();
                    texts.add(row.value2() == null ? "" : row.value2());
                    texts.add(row.value3() == null ? "" : row.value3());
                    parts.getOrDefault(row.value1(), List.of()).forEach(part -> texts.add(part.text()));
                    put(row.value1(), pairs(texts));
                });
    }

    private static Set<String> pairs(List<String> texts) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String text : texts) {
            pairs.addAll(SearchWords.pairs(text));
        }
        return pairs;
    }

    private static List<String> texts(Project project) {
        List<String> texts = new ArrayList<>();
        Project.Identity identity = project.identity();
        texts.add(identity.name() == null ? "" : identity.name());
        texts.add(identity.code() == null ? "" : identity.code());
        for (Goal goal : project.goals()) {
            texts.add(goal.text());
        }
        for (Indicator row : project.indicators()) {
            texts.add(row.name() == null ? "" : row.name());
            texts.add(row.description() == null ? "" : row.description());
        }
        return texts;
    }

    /** The project could have all of these words; whether it does is for its texts to say. */
    Condition couldHave(List<String> terms) {
        List<String> asked = new ArrayList<>();
        for (String term : terms) {
            SearchWords.Asked words = SearchWords.asked(term);
            for (String pair : words.pairs()) {
                asked.add(words.prefix() ? prefix(pair) : whole(pair));
            }
        }
        if (asked.isEmpty()) {
            return DSL.noCondition();
        }
        return postgresql
                ? DSL.condition(
                        "{0} in (select project_id from project_words where words @@ cast({1} as tsquery))",
                        PROJECT.ID, DSL.val(String.join(" & ", asked)))
                : DSL.condition(
                        "{0} in (select n.project_id from project_words join project_number n on n.number = project_words.rowid"
                                + " where project_words match {1})",
                        PROJECT.ID, DSL.val(String.join(" AND ", asked)));
    }

    /** Pairs consist of letters and digits only, so nothing in them needs to be escaped. */
    private String whole(String pair) {
        return postgresql ? "'" + pair + "'" : "\"" + pair + "\"";
    }

    private String prefix(String pair) {
        return postgresql ? "'" + pair + "':*" : "\"" + pair + "\" *";
    }
}
