package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.reading.CaseTable;
import org.zhunsheng.reading.CaseTable.Case;

/** Enumerated goals, in {@code goal-list.cases.yaml}. */
class GoalListTest {

    static Stream<Case> cases() {
        return CaseTable.beside(GoalListTest.class, "goal-list.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partsAtTheNumbersOfOneStyle(Case goal) {
        assertThat(GoalList.split(goal.text("printed")).stream()
                        .map(item -> Arrays.asList(item.label(), item.text()))
                        .toList())
                .isEqualTo(goal.table("items"));
    }
}
