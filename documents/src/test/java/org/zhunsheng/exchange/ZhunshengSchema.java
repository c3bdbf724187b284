package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published schema, as a stranger's validator sees it. */
final class ZhunshengSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TEXT = load();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    private ZhunshengSchema() {}

    static JsonNode text() {
        return TEXT;
    }

    /** What the schema has against a document; empty where it conforms. */
    static List<String> complaints(String document) throws JsonProcessingException {
        return complaints(JSON.readTree(document));
    }

    static List<String> complaints(JsonNode document) {
        return SCHEMA.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonNode load() {
        try (InputStream in = DocumentWriter.class.getResourceAsStream("zhunsheng-1.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
