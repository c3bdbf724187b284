package org.zhunsheng.site.shelf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.text.Chars;

/**
 * Finds what belongs together in two documents: by code where both have one, then by name. What has no partner stands
 * alone. The order is that of the first list, what only the second has comes last; two of one name are taken in turn.
 */
public final class Pairing {
    private Pairing() {}

    /** Two that belong together, or one that stands alone; never neither. */
    public record Pair<T>(@Nullable T first, @Nullable T second) {
        /** The first, or the second where there is no first. */
        public T either() {
            if (first != null) {
                return first;
            }
            if (second == null) {
                throw new IllegalStateException("a pair of nothing");
            }
            return second;
        }
    }

    /** The projects of two documents. */
    public static List<Pair<Project>> ofProjects(List<Project> first, List<Project> second) {
        return of(first, second, List.of(project -> project.identity().code(), project -> project.identity()
                .name()));
    }

    /** The indicators of two tables: by class and name, then by name. */
    public static List<Pair<Indicator>> ofIndicators(List<Indicator> first, List<Indicator> second) {
        return of(first, second, List.of(Pairing::classAndName, Indicator::name));
    }

    private static @Nullable String classAndName(Indicator indicator) {
        String level = indicator.classification().level2();
        return indicator.name() == null ? null : level + "\n" + indicator.name();
    }

    private static <T> List<Pair<T>> of(List<T> first, List<T> second, List<Function<T, @Nullable String>> keys) {
        int[] partners = new int[first.size()];
        boolean[] taken = new boolean[second.size()];
        for (Function<T, @Nullable String> key : keys) {
            Map<String, Deque<Integer>> waiting = waiting(second, taken, key);
            for (int i = 0; i < first.size(); i++) {
                String own = squeezed(key.apply(first.get(i)));
                Deque<Integer> same = own == null || partners[i] > 0 ? null : waiting.get(own);
                if (same != null && !same.isEmpty()) {
                    int partner = same.removeFirst();
                    partners[i] = partner + 1;
                    taken[partner] = true;
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(new Pair<>(first.get(i), partners[i] == 0 ? null : second.get(partners[i] - 1)));
        }
        for (int i = 0; i < second.size(); i++) {
            if (!taken[i]) {
                pairs.add(new Pair<>(null, second.get(i)));
            }
        }
        return pairs;
    }

    private static <T> Map<String, Deque<Integer>> waiting(
            List<T> items, boolean[] taken, Function<T, @Nullable String> key) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String own = taken[i] ? null : squeezed(key.apply(items.get(i)));
            if (own != null) {
                waiting.computeIfAbsent(own, any -> new ArrayDeque<>()).add(i);
            }
        }
        return waiting;
    }

    private static @Nullable String squeezed(@Nullable String text) {
        return text == null ? null : Chars.squeeze(text);
    }
}
