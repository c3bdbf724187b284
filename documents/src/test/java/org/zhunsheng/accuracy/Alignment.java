package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two lists paired in order by how alike their members are: a member that was missed or invented does not shift the
 * ones after it.
 *
 * @param pairs every wanted member with the one that was got, or a missing node
 * @param extra members that were got and wanted by nobody
 */
record Alignment(List<Pair> pairs, List<JsonNode> extra) {
    private static final double ALIKE = 0.5;
    private static final double UNLIKE = -9;
    private static final double SAME = 1e-9;

    record Pair(JsonNode want, JsonNode got) {}

    /** Pairs two JSON arrays (a missing one is empty) by a text that tells their members apart. */
    static Alignment of(JsonNode want, JsonNode got, Function<JsonNode, @Nullable String> key) {
        List<JsonNode> wanted = members(want);
        List<JsonNode> found = members(got);
        double[][] alike = alike(wanted, found, key);
        return walk(wanted, found, alike, best(alike, wanted.size(), found.size()));
    }

    private static List<JsonNode> members(JsonNode array) {
        List<JsonNode> out = new ArrayList<>();
        array.forEach(out::add);
        return out;
    }

    private static double[][] alike(
            List<JsonNode> wanted, List<JsonNode> found, Function<JsonNode, @Nullable String> key) {
        double[][] alike = new double[wanted.size()][found.size()];
        for (int i = 0; i < wanted.size(); i++) {
            String left = text(key.apply(wanted.get(i)));
            for (int j = 0; j < found.size(); j++) {
                double likeness = Likeness.of(left, text(key.apply(found.get(j))));
                alike[i][j] = likeness > ALIKE ? likeness : UNLIKE;
            }
        }
        return alike;
    }

    private static String text(@Nullable String key) {
        String normal = NormalForm.of(key);
        return normal == null ? "" : normal;
    }

    /** For each pair of beginnings the greatest sum of likeness that can still be reached. */
    private static double[][] best(double[][] alike, int wanted, int found) {
        double[][] best = new double[wanted + 1][found + 1];
        for (int i = wanted - 1; i >= 0; i--) {
            for (int j = found - 1; j >= 0; j--) {
                double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : UNLIKE;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired);
            }
        }
        return best;
    }

    private static Alignment walk(List<JsonNode> wanted, List<JsonNode> found, double[][] alike, double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> extra = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.size()) {
            boolean paired = j < found.size()
                    && alike[i][j] > 0
                    && Math.abs(best[i][j] - (alike[i][j] + best[i + 1][j + 1])) < SAME;
            if (paired) {
                pairs.add(new Pair(wanted.get(i++), found.get(j++)));
            } else if (j >= found.size() || best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(wanted.get(i++), MissingNode.getInstance()));
            } else {
                extra.add(found.get(j++));
            }
        }
        extra.addAll(found.subList(j, found.size()));
        return new Alignment(List.copyOf(pairs), List.copyOf(extra));
    }
}
