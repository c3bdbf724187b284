package org.zhunsheng.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.site.FirstEditions;

/** The package says what its files are, and they are so: hashes, types, keys. */
class DataPackageTest {
    private static final Path SAMPLES = Path.of(System.getProperty("zhunsheng.root", ".."), "samples");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

    @TempDir
    Path folder;

    private JsonNode described;

    @BeforeEach
    void writeAPackage() throws IOException {
        FirstEditions editions =
                new FirstEditions(new FirstEditions.Given(null, null, null, LocalDate.of(2026, 1, 20)));
        for (String sample : List.of("dazhu-2024.xlsx", "yutian-2025.doc", "self-evaluation-2023.docx")) {
            editions.add(PerformanceReader.standard(Limits.STANDARD)
                    .readAll(SourceFile.load(SAMPLES.resolve(sample), Limits.STANDARD), null)
                    .getFirst()
                    .document());
        }
        DataFolder.write(folder, editions, DataPackage.About.UNLICENSED);
        described =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    private List<CSVRecord> rows(String table) throws IOException {
        String text = Files.readString(folder.resolve(table + ".csv")).substring(1);
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parser.getRecords();
        }
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    @Test
    void everyFileIsAsLongAndAsHashedAsDescribed() throws Exception {
        assertThat(described.get("profile").asText()).isEqualTo("tabular-data-package");
        for (JsonNode resource : described.get("resources")) {
            byte[] bytes =
                    Files.readAllBytes(folder.resolve(resource.get("path").asText()));
            assertThat(bytes.length).isEqualTo(resource.get("bytes").asInt());
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + hash);
            assertThat(rows(resource.get("name").asText()))
                    .hasSize(resource.get("rows").asInt());
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(described.get("resources").size() + 1);
        }
    }

    @Test
    void everyCellIsOfItsType() throws IOException {
        for (JsonNode resource : described.get("resources")) {
            for (CSVRecord row : rows(resource.get("name").asText())) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    String cell = row.get(field.get("name").asText());
                    if (!cell.isEmpty()) {
                        check(field.get("type").asText(), cell);
                    }
                }
            }
        }
    }

    private static void check(String type, String cell) {
        switch (type) {
            case "integer" -> assertThat(cell).matches("-?[0-9]+");
            case "number" -> assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
            case "date" -> assertThat(LocalDate.parse(cell).toString()).isEqualTo(cell);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "string" -> assertThat(cell).isNotEmpty();
            default -> throw new AssertionError(type);
        }
    }

    @Test
    void theLicenceIsTheOneThatWasChosen() throws IOException {
        assertThat(described.at("/licenses/0/name").asText()).isEqualTo("notspecified");
        assertThat(described.at("/licenses/0").has("path")).isFalse();
        assertThat(Licences.standard().find("GPL-3.0")).isEmpty();
        assertThat(Licences.standard().ids()).contains("CC0-1.0", "ODbL-1.0");
        DataPackage.About chosen = Licences.standard().find("cc-by-4.0").orElseThrow();
        Path licensed = Files.createDirectory(folder.resolve("licensed"));
        DataFolder.write(
                licensed, new FirstEditions(new FirstEditions.Given(null, null, null, LocalDate.EPOCH)), chosen);
        JsonNode licence = new ObjectMapper()
                .readTree(licensed.resolve("datapackage.json").toFile())
                .at("/licenses/0");
        assertThat(licence.get("name").asText()).isEqualTo("CC-BY-4.0");
        assertThat(licence.get("path").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void keysAreKeys() throws IOException {
        Map<String, Set<List<String>>> keys = new HashMap<>();
        for (JsonNode resource : described.get("resources")) {
            String table = resource.get("name").asText();
            List<String> key = names(resource.at("/schema/primaryKey"));
            Set<List<String>> own = new HashSet<>();
            for (CSVRecord row : rows(table)) {
                List<String> values = key.stream().map(row::get).toList();
                assertThat(own.add(values)).as("%s has %s twice", table, values).isTrue();
                for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
                    List<String> parent =
                            names(foreign.get("fields")).stream().map(row::get).toList();
                    assertThat(keys.get(foreign.at("/reference/resource").asText()))
                            .as("%s belongs to %s", table, parent)
                            .contains(parent);
                }
            }
            keys.put(table, own);
        }
    }

    @Test
    void theNumbersAreThoseOfTheSamples() throws IOException {
        assertThat(rows("documents")).hasSize(3);
        assertThat(rows("projects")).hasSize(16 + 7 + 1);
        BigDecimal dazhu = rows("projects").stream()
                .filter(row -> row.get("document").contains("大竹"))
                .map(row -> new BigDecimal(row.get("budget")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(dazhu).isEqualByComparingTo("2583000");
        assertThat(rows("results")).isNotEmpty();
        assertThat(rows("programmes"))
                .extracting(row -> row.get("name"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(rows("overall-indicators"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("document")).contains("玉田"))
                .anySatisfy(row -> assertThat(row.get("programme")).isNotEmpty())
                .anySatisfy(row -> assertThat(row.get("operator")).isNotEmpty());
        assertThat(new String(Files.readAllBytes(folder.resolve("targets.csv")), StandardCharsets.UTF_8))
                .contains(",GE,");
    }
}
