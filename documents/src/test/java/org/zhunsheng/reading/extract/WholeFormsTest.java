package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.reading.CaseTable;
import org.zhunsheng.reading.CaseTable.Case;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.Sources;
import org.zhunsheng.reading.source.ReadingException;

/** Small whole forms and what is read from them, in {@code whole-forms.cases.yaml}. */
class WholeFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Case> cases() {
        return CaseTable.beside(WholeFormsTest.class, "whole-forms.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheForm(Case form) throws ReadingException, IOException {
        Reading reading = new Extractor()
                .read(form.has("grid") ? Sources.table(form.raw("grid")) : Sources.text(form.text("text")), null);
        JsonNode read = JSON.readTree(DocumentWriter.json(reading.document()));

        Map<?, ?> wanted = (Map<?, ?>) Objects.requireNonNull(form.fields().get("reads"));
        Map<String, String> found = new LinkedHashMap<>();
        wanted.forEach((pointer, value) -> found.put(pointer.toString(), shown(read.at(pointer.toString()))));
        Map<String, String> texts = new LinkedHashMap<>();
        wanted.forEach((pointer, value) -> texts.put(pointer.toString(), String.valueOf(value)));
        assertThat(found).isEqualTo(texts);
        if (form.has("unread")) {
            assertThat(reading.document().unread()).extracting(Unread::text).isEqualTo(form.list("unread"));
        }
        if (form.has("doubts")) {
            assertThat(reading.doubts()).extracting(Doubt::pointer).containsAll(form.list("doubts"));
        }
    }

    /** A text, a list as its JSON, {@code null} for what is absent. */
    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "null" : node.isValueNode() ? node.asText() : node.toString();
    }
}
