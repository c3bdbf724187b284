package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts counted: right, wrong (said and not so) and missed (so and not said). A fact with another value is both. */
final class Score {
    private int right;
    private int wrong;
    private int missed;
    private final List<String> misses = new ArrayList<>();

    /** Counts one fact; what neither side says is no fact. */
    void compare(String where, String field, JsonNode want, JsonNode got) {
        compare(where, field, NormalForm.of(want), NormalForm.of(got));
    }

    /** Counts one fact given as text. */
    void compareTexts(String where, String field, @Nullable String want, @Nullable String got) {
        compare(where, field, NormalForm.of(want), NormalForm.of(got));
    }

    private void compare(String where, String field, @Nullable String want, @Nullable String got) {
        if (want == null && got == null) {
            return;
        }
        if (want != null && want.equals(got)) {
            right++;
            return;
        }
        missed += want == null ? 0 : 1;
        wrong += got == null ? 0 : 1;
        misses.add("%s %s: want %s got %s".formatted(where, field, want, got));
    }

    /** Takes in the facts of another document. */
    void add(Score other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        misses.addAll(other.misses);
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    int missed() {
        return missed;
    }

    /** What was not right, in the order of the document. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
