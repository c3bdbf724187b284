package org.zhunsheng.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.PerformanceDocument;

/** Whatever stands in any field of a document, pages show it and do nothing else. */
class HostileSiteTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TYPED = Set.of("format", "kind", "moneyUnit", "source", "horizon", "operator");
    private static final int LONG = 100_000;

    @TempDir
    Path folder;

    static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;",
                "'; alert(1); //--></style><!--",
                "javascript:alert(1)",
                "=cmd|' /C calc'!A0",
                "../../../etc/passwd",
                "C:\\..\\..\\a/b",
                "𠮷野家😀é\u0301㊣",
                "\u202e反\u2066向\u0007字",
                "{0} {1} $1 \\n %s",
                "+1",
                "@SUM(1,1)",
                "-1-1");
    }

    /** A sample with a text in every field of words. */
    private static PerformanceDocument full(String text) throws IOException {
        JsonNode root = JSON.readTree(DocumentWriter.json(SiteFiles.sample("shunping-2020.docx")));
        fill(root, text);
        return DocumentReader.read(JSON.writeValueAsBytes(root), "hostile").document();
    }

    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (object.get(name).isTextual()
                        && !TYPED.contains(name)
                        && !isNumber(object.get(name).asText())) {
                    object.set(name, TextNode.valueOf(text));
                } else {
                    fill(object.get(name), text);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> fill(item, text));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    @Test
    void aTextOfAnyLengthIsShownWhole() throws IOException {
        String text = "长".repeat(LONG);
        FirstEditions editions = SiteFiles.editions("130636");
        editions.add(SiteFiles.json("""
                {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": 2024,\
                 "department": {"name": "青岭县司法局"}, "projects": [{"name": "%s", "purpose": "%s"}]}""".formatted(text, text)));

        SiteFiles.write(editions, folder.resolve("site"), Set.of());

        SiteFiles.of(folder.resolve("site")).forEach((name, bytes) -> {
            if (name.matches("(en/)?d/.*/2024/1.html")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                assertThat(page.select("h1").text()).isEqualTo(text);
                assertThat(page.select("main .said").text()).isEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isShownAndNothingElse(String text) throws IOException {
        FirstEditions editions = SiteFiles.editions("130636");
        editions.add(full(text));

        SiteFiles.write(editions, folder.resolve("site"), Set.of());

        SortedMap<String, byte[]> files = SiteFiles.of(folder.resolve("site"));
        String shown = text.replaceAll("[\u202e\u2066\u0007]", "\uFFFD")
                .replaceAll("\\s+", " ")
                .strip();
        int pages = 0;
        for (String name : files.keySet()) {
            assertThat(name).matches("[a-zA-Z0-9/.\\-]+").doesNotContain("..");
            if (name.endsWith(".html")) {
                Document page = Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8));
                assertThat(page.select("img, style, iframe, [onerror], script:not([src^=assets], [src*=../assets])"))
                        .as(name)
                        .isEmpty();
                assertThat(page.select("a[href]").eachAttr("href")).as(name).noneMatch(href -> href.contains(":"));
                pages += page.text().contains(shown) ? 1 : 0;
            } else if (name.endsWith(".json")) {
                assertThat(JSON.readTree(files.get(name))).as(name).isNotNull();
            } else if (name.endsWith(".csv")) {
                hasNoFormula(name, files.get(name));
            }
        }
        assertThat(pages).as("pages that show it").isGreaterThan(10);
    }

    /** Whatever stands in a field stands in a cell that no spreadsheet calculates. */
    private static void hasNoFormula(String name, byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (String cell : row) {
                assertThat(cell).as(name).doesNotContainPattern("\\A[=+@\\t\\r\\n＝＋－＠-]");
            }
        }
    }
}
