package org.zhunsheng.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void takesTurnsAndChangesWhoGoesFirst() throws Exception {
        Contest.Pair pair = new Contest.Pair("pair", () -> call("first"), () -> call("second"));
        List<Contest.Outcome> outcomes = new Contest(1, 2, () -> 0).measure(List.of(pair));
        assertThat(calls).containsExactly("first", "second", "second", "first", "first", "second");
        assertThat(outcomes.get(0).first()).hasSize(2);
        assertThat(outcomes.get(0).second()).hasSize(2);
    }

    @Test
    void doesSomethingElseBeforeEachMeasurement() throws Exception {
        Contest.Pair pair = new Contest.Pair("pair", () -> call("first"), () -> call("second"));
        new Contest(0, 1, () -> call("else")).measure(List.of(pair));
        assertThat(calls).containsExactly("else", "first", "else", "second");
    }

    private long call(String who) {
        calls.add(who);
        return 1;
    }
}
