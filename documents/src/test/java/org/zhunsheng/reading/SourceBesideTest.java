package org.zhunsheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.exchange.PlaceKey;
import org.zhunsheng.exchange.SourceText;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/** What a page that shows a source beside its reading relies on. */
class SourceBesideTest {
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPlaceOfAReadingIsInItsSource(Path sample) throws IOException {
        SourceAndReading read = READER.readBeside(SourceFile.load(sample, Limits.STANDARD), null, ExtraLabels.NONE);
        assertThat(read.reading()).isEqualTo(READER.read(SourceFile.load(sample, Limits.STANDARD), null));
        Set<String> shown = new HashSet<>();
        for (String block : SourceText.blocks(read.source())) {
            for (JsonNode place : new ObjectMapper().readTree(block).findValues("place")) {
                shown.add(place.get("key").asText());
            }
        }
        Set<String> used = new HashSet<>();
        read.reading()
                .places()
                .byPointer()
                .values()
                .forEach(places -> places.forEach(place -> {
                    assertThat(PlaceKey.parse(PlaceKey.of(place))).contains(place);
                    assertThat(PlaceKey.ofDescription(place.describe())).contains(PlaceKey.of(place));
                    used.add(PlaceKey.of(place));
                }));
        used.removeIf(key -> key.startsWith("l"));
        assertThat(shown).containsAll(used);
    }

    @Test
    void aLongTableComesInSlices() {
        SourceView.Cell cell = new SourceView.Cell(0, 1, 1, "<script>", new Place.TableCell(1, 1, 1));
        SourceView view = new SourceView(
                "DOCX",
                List.of(new SourceView.Table("", true, Collections.nCopies(SourceText.ROWS * 2 + 1, List.of(cell)))));
        assertThat(SourceText.blocks(view))
                .hasSize(3)
                .anyMatch(block -> block.contains("\"firstRow\":" + SourceText.ROWS * 2));
    }

    @Test
    void anAddedLabelIsReadAsIfTheVocabularyHadIt() throws IOException {
        byte[] form = String.join("\n", "项目支出绩效目标表", "工程雅称\t法律援助", "一级指标\t二级指标\t三级指标\t指标值", "产出指标\t数量指标\t案件数量\t≥300件")
                .getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("form.txt", null, form);
        assertThat(name(file, ExtraLabels.NONE)).isNotEqualTo("法律援助");
        assertThat(name(file, new ExtraLabels(Map.of("工程雅称：", "fields.PROJECT_NAME"))))
                .isEqualTo("法律援助");
        assertThat(name(file, new ExtraLabels(Map.of("工程雅称", "fields.NO_SUCH_FIELD"))))
                .isNotEqualTo("法律援助");
        assertThat(ExtraLabels.fields())
                .containsEntry("fields.PROJECT_NAME", "项目名称")
                .containsKey("columns.TARGET");
    }

    private static String name(SourceFile file, ExtraLabels extra) throws IOException {
        var projects = READER.readBeside(file, null, extra).reading().document().projects();
        return String.valueOf(projects.get(0).identity().name());
    }
}
