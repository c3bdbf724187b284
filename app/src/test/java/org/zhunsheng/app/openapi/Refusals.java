package org.zhunsheng.app.openapi;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhunsheng.app.web.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refusals as {@code application/problem+json}: one answer for each status, which names the codes that it can have. */
final class Refusals {
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "Problem";

    private final Map<Integer, String> codes = new TreeMap<>(Arrays.stream(ProblemCode.values())
            .collect(Collectors.groupingBy(
                    ProblemCode::status,
                    Collectors.mapping(code -> code.code() + " " + code.name(), Collectors.joining(", ")))));

    /** Refers to the refusals of some statuses. */
    void refer(ObjectNode responses, Set<Integer> statuses) {
        statuses.forEach(status -> {
            if (!codes.containsKey(status)) {
                throw new IllegalArgumentException("no refusal has the status " + status);
            }
            responses.set(String.valueOf(status), reference(SCHEMA + status));
        });
        responses.set("default", reference(SCHEMA));
    }

    private static ObjectNode reference(String name) {
        return Shapes.JSON.createObjectNode().put("$ref", "#/components/responses/" + name);
    }

    /** The answers. */
    ObjectNode responses() {
        ObjectNode responses = Shapes.JSON.createObjectNode();
        responses.set(SCHEMA, response("Any other refusal, or a failure."));
        codes.forEach((status, names) -> responses.set(SCHEMA + status, response(names)));
        return responses;
    }

    private static ObjectNode response(String description) {
        ObjectNode response = Shapes.JSON.createObjectNode().put("description", description);
        response.putObject("content").putObject(MEDIA_TYPE).set("schema", Shapes.reference(SCHEMA));
        return response;
    }

    /** Adds the codes to the schema of all refusals. */
    void complete(Map<String, JsonNode> schemas) {
        ObjectNode code = (ObjectNode) schemas.get(SCHEMA).get("properties").get("code");
        var values = code.putArray("enum");
        for (ProblemCode known : ProblemCode.values()) {
            values.add(known.code());
        }
    }
}
