package org.zhunsheng.app.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds answers of a server against the description that is kept: nothing is missing in them, and nothing undescribed there. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final String NAMED = "#/components/schemas/";

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** The description in a file. */
    public static Contract in(Path kept) {
        try {
            String text = Files.readString(kept).replace(NAMED, "#/$defs/"); // as the validator knows it
            return new Contract((ObjectNode) JSON.readTree(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Contract(ObjectNode document) {
        this.document = document;
        document.set("$defs", document.at("/components/schemas"));
        document.get("$defs").fields().forEachRemaining(schema -> {
            boolean own = !schema.getKey().startsWith("Exchange"); // that format says itself how strict it is
            if (own && schema.getValue().has("properties") && !schema.getValue().has("additionalProperties")) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false); // programs outside bear more
            }
        });
    }

    /** All operations, each under its method and address. */
    public Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new HashMap<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> operations.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    /** Follows a reference within the description. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with an answer; nothing where it is as it should be, or where the address is none of the interface. */
    public List<String> faults(HttpResponse<String> answer) {
        JsonNode operation = operation(answer.request().method(), answer.uri().getPath());
        if (operation == null) {
            return List.of();
        }
        JsonNode responses = operation.get("responses");
        JsonNode told = responses.get(String.valueOf(answer.statusCode()));
        if (told == null && answer.statusCode() < 400) {
            return List.of(operation.get("operationId").asText() + " does not know the status " + answer.statusCode());
        }
        JsonNode response = resolved(told == null ? responses.get("default") : told);
        List<String> faults = new ArrayList<>();
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (answer.headers().firstValue(header).isEmpty()) {
                faults.add("the header " + header + " is missing");
            }
        });
        response.path("content").fields().forEachRemaining(content -> {
            if (content.getKey().matches("application/(.+\\+)?json")) {
                validate(content.getValue().get("schema"), answer.body())
                        .forEach(message -> faults.add(message.getMessage()));
            }
        });
        return faults.stream()
                .map(fault -> operation.get("operationId").asText() + " " + answer.statusCode() + ": " + fault)
                .toList();
    }

    /** Of several that fit, the one with the fewest blanks: a name goes before whatever could stand there. */
    private @Nullable JsonNode operation(String method, String address) {
        JsonNode found = null;
        long fewest = Long.MAX_VALUE;
        for (var paths = document.get("paths").fields(); paths.hasNext(); ) {
            var path = paths.next();
            String shape = Pattern.quote(path.getKey()).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
            JsonNode operation = path.getValue().get(method.toLowerCase(Locale.ROOT));
            long blanks = path.getKey().chars().filter(c -> c == '{').count();
            if (operation != null && blanks < fewest && Pattern.matches(shape, address)) {
                found = operation;
                fewest = blanks;
            }
        }
        return found;
    }

    private Iterable<ValidationMessage> validate(JsonNode schema, String body) {
        JsonSchema validator = schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("$defs", document.get("$defs"));
            return SCHEMAS.getSchema(whole);
        });
        try {
            return validator.validate(JSON.readTree(body));
        } catch (IOException none) {
            throw new IllegalArgumentException("no JSON: " + body, none);
        }
    }
}
