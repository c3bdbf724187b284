package org.zhunsheng.integrated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.integrated.IntegratedRows.Format;
import org.zhunsheng.integrated.Misfit.Fault;
import org.zhunsheng.model.PerformanceDocument;

/** Rows hold the codes of the other system, and what does not fit is told and stays whole. */
class IntegratedRowsTest {
    private static final String CODE = "13022925P00004510001E";

    private static PerformanceDocument document(String code, String row) throws IOException {
        String json = """
                {"format": "zhunsheng/1", "kind": "TARGET_TABLES", "fiscalYear": 2025,\
                 "projects": [{"name": "法律援助", "code": "%s",\
                 "goals": [{"horizon": "ANNUAL", "text": "应援尽援"}], "indicators": [%s]}]}""".formatted(code, row);
        return DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "made")
                .document();
    }

    private static String row(String name, String target) {
        return """
                {"level1": "产出指标", "level2": "数量指标", "level3": "%s", "weight": "10", "target": %s}""".formatted(name, target);
    }

    private static final String AT_LEAST =
            "{\"text\": \"≥280件\", \"operator\": \"GE\", \"value\": \"280\", \"unit\": \"件\"}";

    private static List<Misfit> misfits(PerformanceDocument document) throws IOException {
        return new IntegratedRows().write(document, null, Format.JSON, new ByteArrayOutputStream());
    }

    private static JsonNode json(PerformanceDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IntegratedRows().write(document, null, Format.JSON, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void rowsHaveTheCodesOfTheSystem() throws IOException {
        JsonNode tables = json(document(CODE, row("案件数", AT_LEAST))).get("tables");

        JsonNode goal = tables.at("/PM_PERF_GOAL_INFO/0");
        assertThat(goal.get("PRO_CODE").asText()).isEqualTo(CODE);
        assertThat(goal.get("MOF_DIV_CODE").asText()).isEqualTo("130229000");
        assertThat(goal.get("KPI_TARGET").asText()).isEqualTo("应援尽援");
        assertThat(goal.get("YEARFLAG").asText()).isEqualTo("0");
        JsonNode indicator = tables.at("/PM_PERF_INDICATOR/0");
        assertThat(indicator.get("KPI_LV1").asText()).isEqualTo("1");
        assertThat(indicator.get("KPI_LV2").asText()).isEqualTo("11");
        assertThat(indicator.get("COMPUTESIGN").asText()).isEqualTo("1");
        assertThat(indicator.get("KPI_VAL").asText()).isEqualTo("280");
        assertThat(indicator.get("METERUNIT").asText()).isEqualTo("件");
        assertThat(indicator.get("IS_DELETED").asText()).isEqualTo("2");
        assertThat(misfits(document(CODE, row("案件数", AT_LEAST)))).isEmpty();
    }

    /** 15 Chinese characters are 30 bytes of GBK. */
    @ParameterizedTest
    @CsvSource({"15, 0", "16, 2"})
    void lengthsAreCountedInBytesOfGbk(int characters, int expected) throws IOException {
        List<Misfit> misfits = misfits(document(CODE, row("援".repeat(characters), AT_LEAST)));

        assertThat(misfits).hasSize(expected).allSatisfy(misfit -> {
            assertThat(misfit.fault()).isEqualTo(Fault.TOO_LONG);
            assertThat(misfit.length()).isEqualTo(32);
            assertThat(misfit.limit()).isEqualTo(30);
            assertThat(misfit.where().project()).isEqualTo(1);
            assertThat(misfit.where().projectName()).isEqualTo("法律援助");
            assertThat(misfit.where().row()).isEqualTo(1);
        });
    }

    @Test
    void nothingIsEverCut() throws IOException {
        String name = "长".repeat(100_000);
        assertThat(json(document(CODE, row(name, AT_LEAST)))
                        .at("/tables/PM_PERF_INDICATOR/0/KPI_LV3")
                        .asText())
                .isEqualTo(name);
    }

    @Test
    void whatHasNoCodeIsTold() throws IOException {
        String range = "{\"text\": \"3-5\", \"operator\": \"RANGE\", \"value\": \"3\", \"upper\": \"5\"}";
        List<Misfit> misfits =
                misfits(document(CODE, row("案件数", range).replace("产出指标", "成本指标").replace("数量指标", "经济成本指标")));

        assertThat(misfits)
                .extracting(misfit -> misfit.where().column() + " " + misfit.fault())
                .containsExactlyInAnyOrder("KPI_LV1 NO_CODE", "KPI_LV2 NO_CODE", "COMPUTESIGN NO_CODE");
    }

    @Test
    void projectCodesHaveTwentyOneCharacters() throws IOException {
        assertThat(misfits(document("315-0405-JXN-C1UG", row("案件数", AT_LEAST))))
                .extracting(Misfit::fault)
                .containsOnly(Fault.WRONG_LENGTH);
    }

    @Test
    void charactersThatGbkLacksAreNamed() throws IOException {
        assertThat(misfits(document(CODE, row("𠮷野😀", AT_LEAST)))).isNotEmpty().allSatisfy(misfit -> {
            assertThat(misfit.fault()).isEqualTo(Fault.NOT_IN_GBK);
            assertThat(misfit.value()).isEqualTo("𠮷😀");
        });
    }

    @Test
    void theWorkbookHasASheetForEachTableAndNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IntegratedRows().write(document(CODE, row("=cmd|' /C calc'!A0", AT_LEAST)), null, Format.XLSX, out);
        int sheets = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets++;
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .doesNotContain("<f>")
                            .doesNotContain("<f ");
                }
            }
        }
        assertThat(sheets).isEqualTo(5);
    }
}
