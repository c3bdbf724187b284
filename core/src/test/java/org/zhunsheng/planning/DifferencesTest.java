package org.zhunsheng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.planning.Tree.Items;
import org.zhunsheng.planning.Tree.Leaf;
import org.zhunsheng.planning.Tree.Node;

class DifferencesTest {

    private static Node node(Object... keysAndValues) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            fields.put((String) keysAndValues[i], value instanceof Tree tree ? tree : new Leaf((String) value));
        }
        return new Node(fields);
    }

    private static Node row(String name, String target) {
        return node("level3", name, "target", node("text", target, "operator", "GE", "value", target.substring(1)));
    }

    private static Node project(Node... rows) {
        return node("name", "法律援助", "indicators", new Items(Arrays.asList(rows)));
    }

    private static final Node CASES = row("案件数量", "≥300");
    private static final Node PEOPLE = row("受援人数", "≥500");
    private static final Node RATE = row("满意度", "≥90");

    @Test
    void nothingChanged() {
        assertThat(Differences.between(project(CASES), project(CASES))).isEmpty();
    }

    @Test
    void aTargetReadsAsItIsPrinted() {
        assertThat(Differences.between(project(CASES, RATE), project(CASES, row("满意度", "≥95"))))
                .containsExactly(new FieldChange("/indicators/1/target", "≥90", "≥95"));
    }

    @Test
    void aFieldComesAndGoes() {
        assertThat(Differences.between(node("name", "甲", "term", "1 年"), node("name", "甲", "code", "a/b")))
                .containsExactly(new FieldChange("/term", "1 年", null), new FieldChange("/code", null, "a/b"));
    }

    @Test
    void aRowPutInAtTheTopIsOneNewRow() {
        assertThat(Differences.between(project(CASES, RATE), project(PEOPLE, CASES, RATE)))
                .containsExactly(new FieldChange("/indicators/0", null, "level3: 受援人数, target: ≥500"));
    }

    @Test
    void aRowTakenOutIsOneRowGone() {
        assertThat(Differences.between(project(CASES, PEOPLE, RATE), project(CASES, RATE)))
                .containsExactly(new FieldChange("/indicators/1", "level3: 受援人数, target: ≥500", null));
    }

    @Test
    void aMovedRowIsAMove() {
        assertThat(Differences.between(project(CASES, PEOPLE, RATE), project(RATE, CASES, PEOPLE)))
                .containsExactly(new FieldChange("/indicators/0#position", "3", "1"));
    }

    @Test
    void aRowCanMoveAndChange() {
        assertThat(Differences.between(project(CASES, PEOPLE, RATE), project(row("满意度", "≥95"), CASES, PEOPLE)))
                .containsExactly(
                        new FieldChange("/indicators/0#position", "3", "1"),
                        new FieldChange("/indicators/0/target", "≥90", "≥95"));
    }

    @Test
    void aRenamedRowStaysTheRow() {
        assertThat(Differences.between(project(CASES, RATE), project(row("办结案件数量", "≥300"), RATE)))
                .containsExactly(new FieldChange("/indicators/0/level3", "案件数量", "办结案件数量"));
    }

    @Test
    void rowsOfTheSameNameAreToldApartByWhatTheySay() {
        Node other = row("案件数量", "≥7");
        assertThat(Differences.between(project(CASES, other), project(other, CASES)))
                .hasSize(1)
                .allMatch(change -> change.field().endsWith(Differences.POSITION));
    }

    @Test
    void slashesInKeysAreEscaped() {
        assertThat(Differences.between(node("a/b~c", "1"), node("a/b~c", "2")))
                .containsExactly(new FieldChange("/a~1b~0c", "1", "2"));
    }

    /** However rows are shuffled, none is taken for new or gone, and those that keep their order are not mentioned. */
    @Property(tries = 300)
    void shufflingIsMovesOnly(@ForAll @Size(max = 12) @UniqueElements List<Integer> order) {
        List<Tree> sorted = new ArrayList<>();
        List<Tree> shuffled = new ArrayList<>();
        order.stream().sorted().forEach(name -> sorted.add(row("行" + name, "≥1")));
        order.forEach(name -> shuffled.add(row("行" + name, "≥1")));
        List<FieldChange> changes = Differences.between(new Items(sorted), new Items(shuffled));
        assertThat(changes).allMatch(change -> change.field().endsWith(Differences.POSITION));
        assertThat(changes).hasSizeLessThan(Math.max(1, order.size()));
    }

    /** Whatever two lists hold, they differ exactly where they differ. */
    @Property(tries = 300)
    void differencesAreFoundIfThereAreAny(
            @ForAll @Size(max = 8) List<Integer> before, @ForAll @Size(max = 8) List<Integer> after) {
        Items one = new Items(before.stream()
                .<Tree>map(value -> row("行" + value % 3, "≥" + value))
                .toList());
        Items other = new Items(after.stream()
                .<Tree>map(value -> row("行" + value % 3, "≥" + value))
                .toList());
        assertThat(Differences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }
}
