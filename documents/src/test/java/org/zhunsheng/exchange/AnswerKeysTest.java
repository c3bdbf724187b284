package org.zhunsheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.reading.Reading;

class AnswerKeysTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("org.zhunsheng.exchange.AnswerKeys#all")
    void goThroughTheModelUnchanged(Path key) throws IOException {
        Reading reading =
                DocumentReader.read(Files.readAllBytes(key), key.getFileName().toString());

        JsonNode before = facts(JSON.readTree(Files.readString(key)));
        JsonNode after = facts(JSON.readTree(DocumentWriter.json(reading.document())));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("org.zhunsheng.exchange.AnswerKeys#all")
    void conformToThePublishedSchema(Path key) throws IOException {
        assertThat(ZhunshengSchema.complaints(Files.readString(key)))
                .as("%s", key)
                .isEmpty();
    }

    /** The facts of a document: {@code null}, false and empty lists say nothing, and the order of keys says nothing. */
    private static JsonNode facts(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                for (Iterator<Map.Entry<String, JsonNode>> keys = object.fields(); keys.hasNext(); ) {
                    JsonNode value = facts(keys.next().getValue());
                    if (value.isNull()
                            || value.isArray() && value.isEmpty()
                            || value.isBoolean() && !value.asBoolean()) {
                        keys.remove();
                    }
                }
            }
            case ArrayNode array -> array.forEach(AnswerKeysTest::facts);
            default -> {
                // a text or a number is a fact as it stands
            }
        }
        return node;
    }
}
