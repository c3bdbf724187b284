package org.zhunsheng.issuing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;

/**
 * The facts of a document that a layout says it carries. A path without a mark is carried in both directions: what the
 * document says comes back, and nothing else does. A path with a question mark is filled in where a document is silent, so
 * only what the document says is compared. A path with {@code = PATTERN} is carried for values like that.
 */
final class CarriedFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Layout layout;

    CarriedFacts(Layout layout) {
        this.layout = layout;
    }

    /** What came back differently: one line each, empty where the layout keeps its word. */
    List<String> differences(PerformanceDocument issued, PerformanceDocument readAgain) throws IOException {
        Map<String, String> said = facts(issued);
        Map<String, String> found = facts(readAgain);
        List<String> differences = new ArrayList<>();
        TreeSet<String> pointers = new TreeSet<>(said.keySet());
        pointers.addAll(found.keySet());
        for (String pointer : pointers) {
            String expected = said.get(pointer);
            boolean compared = isCarried(pointer, expected);
            if (compared
                    && !isOtherBudget(pointer, issued)
                    && !isOtherTitle(pointer, issued)
                    && !Objects.equals(expected, found.get(pointer))) {
                differences.add(pointer + ": " + expected + " | " + found.get(pointer));
            }
        }
        return differences;
    }

    /** A form of another kind has a title of its own. */
    private boolean isOtherTitle(String pointer, PerformanceDocument issued) {
        boolean filledIn =
                issued.kind() != layout.words().kind() || issued.heading().title() == null;
        return pointer.equals("/title") && filledIn;
    }

    /** What a form with results calls the budget is the initial amount in one and the adjusted one in another. */
    private boolean isOtherBudget(String pointer, PerformanceDocument issued) {
        DocumentKind kind = layout.words().kind();
        boolean results = kind == DocumentKind.MONITORING || kind == DocumentKind.SELF_EVALUATION;
        return results
                && kind != issued.kind()
                && pointer.matches("/projects/[0-9]+/budget/.*")
                && issued.projects().stream()
                        .anyMatch(project -> project.finance().execution() != null);
    }

    private boolean isCarried(String pointer, @Nullable String expected) {
        String path = pointer.substring(1).replaceAll("/[0-9]+(?=/|$)", "").replace('/', '.');
        return layout.carries().stream().anyMatch(carried -> isCarried(path, carried, expected));
    }

    private static boolean isCarried(String path, String carried, @Nullable String expected) {
        int like = carried.indexOf(" = ");
        boolean marked = carried.endsWith("?") || like > 0;
        String name = like > 0 ? carried.substring(0, like) : carried.replace("?", "");
        if (!path.equals(name) && !path.startsWith(name + ".")) {
            return false;
        }
        if (like > 0) {
            return expected != null && expected.matches(carried.substring(like + " = ".length()));
        }
        return !marked || expected != null;
    }

    private static Map<String, String> facts(PerformanceDocument document) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        flatten("", JSON.readTree(DocumentWriter.json(document)), facts);
        return facts;
    }

    /** Sources and goals are told apart by their kind: the order of kinds is the form's. */
    private static void flatten(String pointer, JsonNode node, Map<String, String> facts) {
        if (node.isValueNode()) {
            facts.put(pointer, normal(node.asText()));
        }
        node.properties().forEach(field -> flatten(pointer + "/" + field.getKey(), field.getValue(), facts));
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode item = node.get(i);
            String kind = item.path("source").asText(item.path("horizon").asText());
            String key = item.has("source") ? kind : kind + "/" + counts.merge(kind, 1, Integer::sum);
            flatten(pointer + "/" + (kind.isEmpty() ? String.valueOf(i) : key), item, facts);
        }
    }

    /** Without white space, width forms folded, numbers without idle zeros. */
    private static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
        return NUMBER.matcher(plain).matches()
                ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                : plain;
    }
}
