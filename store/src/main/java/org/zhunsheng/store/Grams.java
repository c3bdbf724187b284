package org.zhunsheng.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The pairs of neighbouring characters of a name. A part of a name of two characters or more is found through the pairs that
 * it has, without reading every name; Chinese has no words that an index could be made of.
 */
final class Grams {
    private Grams() {}

    /** More pairs of what is looked for only cost time. */
    private static final int MOST = 12;

    /** A pair that fewer names have is rare: its names are quickly looked at one by one. */
    private static final int RARE = 2000;

    /** All pairs of a name, each once. */
    static Set<String> of(String name) {
        int[] characters = name.codePoints().map(Character::toLowerCase).toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    /**
     * Those whose name may have a text in it, by the rarest of its pairs, or two where all are common. Gathered first and
     * apart, because a database that guesses how many names have the text prefers to read them all.
     *
     * @param named whose name it is, in the table of what is looked for
     * @param gram the column of the pairs
     * @param owner the column beside it, of whose name the pair is
     */
    static <T> Condition among(
            DSLContext sql, Field<T> named, TableField<?, String> gram, TableField<?, T> owner, String text) {
        Table<?> table = Objects.requireNonNull(owner.getTable());
        List<String> pairs = rarest(sql, table, gram, text);
        CommonTableExpression<Record1<T>> found = DSL.name("found")
                .fields("owner")
                .asMaterialized(DSL.select(owner)
                        .from(table)
                        .where(gram.in(pairs))
                        .groupBy(owner)
                        .having(DSL.count().eq(pairs.size())));
        return named.in(DSL.with(found)
                .select(found.field("owner", owner.getDataType()))
                .from(found));
    }

    private static List<String> rarest(DSLContext sql, Table<?> table, Field<String> gram, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String pair : of(text).stream().limit(MOST).toList()) {
            counts.put(
                    pair,
                    sql.fetchCount(
                            DSL.select(gram).from(table).where(gram.eq(pair)).limit(RARE)));
        }
        List<String> rising = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        boolean rare = counts.getOrDefault(rising.getFirst(), 0) < RARE;
        return rising.subList(0, Math.min(rising.size(), rare ? 1 : 2));
    }

    /** Whether a name has a text in it, for those that were gathered. */
    static Condition holds(Field<String> name, String text) {
        return DSL.position(DSL.lower(name), DSL.lower(DSL.val(text))).gt(0);
    }

    /** Whether a text is long enough to have pairs. */
    static boolean hasPairs(String text) {
        return text.codePointCount(0, text.length()) > 1;
    }

    /** The first text in order behind all that begin with another one, where texts are compared by their characters. */
    static String behind(String start) {
        return start + Character.toString(Character.MAX_CODE_POINT);
    }

    /** A text for {@code LIKE … ESCAPE '!'}, with nothing in it that means something else. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
