package org.zhunsheng.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Listed;

/** The parts hold what a browser looks for, where it looks for it. */
class SearchIndexTest {
    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();

    private static Listed project(int number, String name, @Nullable String code) {
        return new Listed(new Address.Project("130229-00000000", 2025, number), "玉田县司法局", name, code, null);
    }

    @BeforeEach
    void writeAnIndex() throws IOException {
        SearchIndex index = new SearchIndex();
        index.add(project(1, "法律援助经费", "13022925P00004510001E"), List.of("法律援助经费", "法律援助案件数"));
        index.add(project(2, "人民调解", null), List.of("人民调解"));
        index.add(project(3, "援助法律顾问", "a/b"), List.of("援助法律顾问"));
        for (int i = 4; i <= SearchIndex.SHOWN_IN_A_PART + 1; i++) {
            index.add(project(i, "其他" + i, null), List.of("其他" + i));
        }
        index.write(path -> files.computeIfAbsent(path, any -> new ByteArrayOutputStream()));
    }

    private JsonNode file(String name) throws IOException {
        return new ObjectMapper().readTree(files.get("search/" + name + ".json").toByteArray());
    }

    /** As {@code assets/search.js} does it. */
    private Set<Integer> numbers(int part, String key) throws IOException {
        Set<Integer> numbers = new TreeSet<>();
        int at = 0;
        JsonNode steps = file("w-" + part).path(key);
        for (JsonNode step : steps) {
            at += step.asInt();
            numbers.add(at);
        }
        return numbers;
    }

    private Set<Integer> ofPair(String pair) throws IOException {
        return numbers(pair.codePointAt(0) % file("index").get("words").asInt(), pair);
    }

    @Test
    void pairsLeadToTheirProjects() throws IOException {
        assertThat(ofPair("法律")).containsExactly(0, 2);
        assertThat(ofPair("律援")).containsExactly(0);
        assertThat(ofPair("调解")).containsExactly(1);
        assertThat(ofPair("没有")).isEmpty();
    }

    @Test
    void aWholeCodeLeadsToItsProject() throws IOException {
        String key = "#13022925p00004510001e";
        int words = file("index").get("words").asInt();
        assertThat(numbers(Math.floorMod(key.hashCode(), words), key)).containsExactly(0);
    }

    @Test
    void whatIsShownLiesInParts() throws IOException {
        assertThat(file("index").get("projects").asInt()).isEqualTo(SearchIndex.SHOWN_IN_A_PART + 1);
        assertThat(file("p-0")).hasSize(SearchIndex.SHOWN_IN_A_PART);
        assertThat(file("p-1")).hasSize(1);
        assertThat(file("p-0").get(0).get(0).asText()).isEqualTo("d/130229-00000000/2025/1.html");
        assertThat(file("p-0").get(0).get(1).asText()).isEqualTo("法律援助经费");
    }
}
