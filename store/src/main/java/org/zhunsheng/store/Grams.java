package org.zhunsheng.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pairs of neighbouring characters of a name. A part of a name of two characters or more is found through the pairs that
 * it has, without reading every name; Chinese has no words that an index could be made of.
 */
final class Grams {
    private Grams() {}

    /** More pairs of what is looked for only cost time. */
    private static final int MOST = 6;

    /** All pairs of a name, each once. */
    static Set<String> of(String name) {
        int[] characters = name.codePoints().map(Character::toLowerCase).toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    /** Some pairs of what is looked for, spread over it; nothing where it is a single character. */
    static List<String> sought(String text) {
        List<String> all = List.copyOf(of(text));
        if (all.size() <= MOST) {
            return all;
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(MOST)
                .map(i -> all.get(i * (all.size() - 1) / (MOST - 1)))
                .toList();
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
