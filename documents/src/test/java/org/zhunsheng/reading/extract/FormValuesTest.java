package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.zhunsheng.reading.source.SourceDocument;

/** What small forms say in the exchange format, in {@code form-values.cases.yaml}. */
class FormValuesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ABSENT = "-";

    static Stream<Case> cases() {
        return CaseTable.beside(FormValuesTest.class, "form-values.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheFormSays(Case form) throws IOException {
        SourceDocument source = form.has("grid") ? Sources.table(form.raw("grid")) : Sources.text(form.text("text"));
        Reading reading = new Extractor().read(source, null);
        JsonNode json = JSON.readTree(DocumentWriter.json(reading.document()));
        List<String> said = new ArrayList<>();
        Map<?, ?> wanted = (Map<?, ?>) Objects.requireNonNull(form.fields().get("says"));
        wanted.keySet().forEach(at -> said.add(at + ": " + said(json.at(at.toString()))));
        assertThat(said)
                .isEqualTo(wanted.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList());
        if (form.has("unread")) {
            assertThat(reading.document().unread().stream().map(Unread::text).toList())
                    .isEqualTo(form.list("unread"));
        }
        if (form.has("doubts")) {
            assertThat(reading.doubts().stream().map(Doubt::pointer).toList()).isEqualTo(form.list("doubts"));
        }
    }

    /** A title, a year and the name of a body say nothing of a project. */
    @Test
    void refusesAFormThatSaysNothing() {
        SourceDocument source = Sources.text("项目支出绩效目标表（2024年度）\n主管部门：某县财政局\n单位：万元\n一级指标|二级指标|三级指标|指标值");
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> new Extractor().read(source, null))
                .extracting(ReadingException::code)
                .isEqualTo(ReadingException.Code.NOT_PERFORMANCE);
    }

    private static String said(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? ABSENT : node.isValueNode() ? node.asText() : node.toString();
    }
}
