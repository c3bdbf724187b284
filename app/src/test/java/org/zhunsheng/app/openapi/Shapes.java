package org.zhunsheng.app.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be seen in the code: names that would clash, the shapes of texts that are JSON already, limits of parameters. */
final class Shapes {
    static final JsonMapper JSON = new JsonMapper();
    private static final String REFERENCE = "#/components/schemas/";
    private static final String EXCHANGE = "/org/zhunsheng/exchange/zhunsheng-1.schema.json";

    private final JsonNode all = read("shapes.json");
    private final Set<String> unused = new TreeSet<>();

    Shapes() {
        unused.addAll(all.get("names").propertyNames());
        unused.addAll(all.get("values").propertyNames());
        unused.addAll(all.get("parameters").propertyNames());
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Shapes.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What nobody asked for: it describes something that is no longer there. */
    Set<String> unused() {
        return unused;
    }

    /** What the document says of itself, and the parts that all operations share. */
    ObjectNode frame() {
        return (ObjectNode) all.get("frame").deepCopy();
    }

    private JsonNode found(String group, String name) {
        unused.remove(name);
        return all.path(group).path(name);
    }

    /** The name of a class in the document. */
    String name(Class<?> type) {
        String given = found("names", type.getCanonicalName()).asString("");
        if (!given.isEmpty()) {
            return given;
        }
        String inner = stem(type.getSimpleName());
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return inner;
        }
        String around = stem(outer.getSimpleName());
        if (inner.contains(around)) {
            return inner;
        }
        return around.endsWith(inner) ? around : around + inner;
    }

    /** {@code UsersController} is about a {@code User}, and so is {@code UserView}. */
    private static String stem(String name) {
        if (name.endsWith("Controller")) {
            String many = name.substring(0, name.length() - "Controller".length());
            return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
        }
        return name.endsWith("View") && name.length() > "View".length()
                ? name.substring(0, name.length() - "View".length())
                : name;
    }

    /** The shape of a component that is JSON of its own; missing where none is told. */
    JsonNode value(String component) {
        return found("values", component);
    }

    /** Adds what is told about a parameter of all operations, and of one. */
    void describe(ObjectNode parameter, String operation, String name) {
        for (String key : new String[] {name, operation + "." + name}) {
            found("parameters", key).properties().forEach(entry -> {
                if (entry.getKey().equals("description")) {
                    parameter.set("description", entry.getValue());
                } else {
                    ((ObjectNode) parameter.get("schema")).set(entry.getKey(), entry.getValue());
                }
            });
        }
    }

    /** Adds the schemas that no class stands for: those told, and those of the exchange format. */
    void addSchemas(Map<String, JsonNode> schemas) {
        all.get("schemas").properties().forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
        ObjectNode exchange = (ObjectNode) read(EXCHANGE);
        ((ObjectNode) exchange.remove("$defs"))
                .properties()
                .forEach(entry -> schemas.put(exchangeName(entry.getKey()), renamed(entry.getValue())));
        exchange.remove("$schema");
        exchange.remove("$id");
        schemas.put(exchangeName("document"), renamed(exchange));
    }

    static String exchangeName(String definition) {
        return "Exchange" + Character.toUpperCase(definition.charAt(0)) + definition.substring(1);
    }

    private static JsonNode renamed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (JsonNode holder : copy.findParents("$ref")) {
            String target = holder.get("$ref").asString();
            String name = exchangeName(target.substring(target.lastIndexOf('/') + 1));
            if (holder.has("properties")) { // generators of code overlook what stands beside a reference
                ((ObjectNode) holder).remove("$ref");
                ((ObjectNode) holder).putArray("allOf").add(reference(name));
            } else {
                ((ObjectNode) holder).put("$ref", REFERENCE + name);
            }
        }
        return copy;
    }

    /** A reference to a schema. */
    static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", REFERENCE + name);
    }
}
