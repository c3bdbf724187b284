package org.zhunsheng.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document in different file types gives the same model, but for white space. */
class SameModelTest {

    /** The copies of one document in all file types. */
    record Copies(String name, List<GoldenPair> types) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Map<GoldenPair, Map<String, String>> FACTS = new ConcurrentHashMap<>();

    @BeforeAll
    static void readAll() {
        GoldenPairs.shared().parallelStream().forEach(pair -> FACTS.put(pair, facts(pair)));
    }

    @AfterAll
    static void forget() {
        FACTS.clear();
    }

    static Stream<Copies> documents() {
        GoldenPairs.whySharedIsAbsent().ifPresent(absent -> Assumptions.abort("skipped: " + absent));
        Map<String, List<GoldenPair>> byKey = GoldenPairs.shared().stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.key().getFileName().toString(), TreeMap::new, Collectors.toList()));
        return byKey.entrySet().stream().map(copies -> new Copies(copies.getKey(), copies.getValue()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theFileTypeMakesNoDifference(Copies copies) {
        List<GoldenPair> types = copies.types();
        assertThat(types).hasSizeGreaterThan(1);
        for (int i = 0; i < types.size(); i++) {
            for (GoldenPair other : types.subList(i + 1, types.size())) {
                assertThat(differences(types.get(i), other))
                        .as("%s says otherwise than %s", types.get(i), other)
                        .isEmpty();
            }
        }
    }

    private static List<String> differences(GoldenPair one, GoldenPair other) {
        Map<String, String> first = Objects.requireNonNull(FACTS.get(one));
        Map<String, String> second = Objects.requireNonNull(FACTS.get(other));
        Set<String> pointers = new TreeSet<>(first.keySet());
        pointers.addAll(second.keySet());
        return pointers.stream()
                .filter(pointer -> !Objects.equals(first.get(pointer), second.get(pointer)))
                .map(pointer -> pointer + ": " + first.get(pointer) + " | " + second.get(pointer))
                .toList();
    }

    /** What a document says, by JSON pointer; what stayed unread depends on what a file type shows beside the tables. */
    private static Map<String, String> facts(GoldenPair pair) {
        Map<String, String> facts = new TreeMap<>();
        try {
            flatten("", pair.read(), facts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(pair.name(), unreadable);
        }
        facts.keySet().removeIf(pointer -> pointer.startsWith("/unread/"));
        return facts;
    }

    private static void flatten(String pointer, JsonNode node, Map<String, String> facts) {
        if (node.isValueNode()) {
            facts.put(pointer, NormalForm.squeeze(node.asText()));
        }
        node.properties().forEach(field -> flatten(pointer + "/" + field.getKey(), field.getValue(), facts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            flatten(pointer + "/" + i, node.get(i), facts);
        }
    }
}
