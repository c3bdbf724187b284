package org.zhunsheng.app.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.Wanted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of what is sent and answered. A record becomes a named schema, and so does an enumeration. */
final class Schemas {

    /** In which direction something goes. */
    enum Way {
        /** Fields that are not wanted can be left out, and none may be added. */
        BODY,
        /** Fields are always there, with {@code null} where there is nothing, unless they are left out then. */
        ANSWER
    }

    private final Shapes shapes;
    private final DocComments comments;
    private final Map<String, JsonNode> named = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    Schemas(Shapes shapes, DocComments comments) {
        this.shapes = shapes;
        this.comments = comments;
        shapes.addSchemas(named);
    }

    /** All schemas that have a name. */
    Map<String, JsonNode> named() {
        return named;
    }

    /** The shape of a type. */
    ObjectNode of(Type type, Way way) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, way);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ofEnum(plain);
        }
        if (plain.isRecord()) {
            return ofRecord(plain, way);
        }
        return switch (plain.getName()) {
            case "java.lang.String" -> simple("string", null);
            case "boolean", "java.lang.Boolean" -> simple("boolean", null);
            case "int", "java.lang.Integer" -> simple("integer", "int32");
            case "long", "java.lang.Long" -> simple("integer", "int64");
            default -> ofText(plain);
        };
    }

    private static ObjectNode ofText(Class<?> plain) {
        if (plain == UUID.class) {
            return simple("string", "uuid");
        }
        if (plain == Instant.class) {
            return simple("string", "date-time");
        }
        if (plain == LocalDate.class) {
            return simple("string", "date");
        }
        throw new IllegalArgumentException("no shape is known for " + plain);
    }

    static ObjectNode simple(String type, @Nullable String format) {
        ObjectNode schema = Shapes.JSON.createObjectNode().put("type", type);
        return format == null ? schema : schema.put("format", format);
    }

    private ObjectNode ofGeneric(ParameterizedType generic, Way way) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        if (raw == Page.class) {
            return ofPage((Class<?>) last, way);
        }
        ObjectNode inside = of(last, way);
        if (Collection.class.isAssignableFrom(raw)) {
            return simple("array", null).set("items", inside);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return simple("object", null).set("additionalProperties", inside);
        }
        throw new IllegalArgumentException("no shape is known for " + generic);
    }

    private ObjectNode ofPage(Class<?> item, Way way) {
        String name = shapes.name(item) + "Page";
        if (isNew(name, item)) {
            ObjectNode properties = Shapes.JSON.createObjectNode();
            properties.set("items", simple("array", null).set("items", of(item, way)));
            properties.set("page", simple("integer", "int32").put("minimum", 0));
            properties.set("size", simple("integer", "int32").put("minimum", 1));
            properties.set("total", simple("integer", "int64").put("minimum", 0));
            ObjectNode page = simple("object", null)
                    .put("description", comments.of(Page.class).text());
            page.set("properties", properties);
            page.set("required", Shapes.JSON.valueToTree(properties.propertyNames()));
            named.put(name, page);
        }
        return Shapes.reference(name);
    }

    private ObjectNode ofEnum(Class<?> plain) {
        String name = shapes.name(plain);
        if (isNew(name, plain)) {
            ObjectNode schema = simple("string", null);
            describe(schema, comments.of(plain).text());
            ArrayNode values = schema.putArray("enum");
            for (Object value : plain.getEnumConstants()) {
                values.add(((Enum<?>) value).name());
            }
            named.put(name, schema);
        }
        return Shapes.reference(name);
    }

    private ObjectNode ofRecord(Class<?> record, Way way) {
        String name = shapes.name(record);
        if (isNew(name, Map.entry(record, way))) {
            ObjectNode schema = simple("object", null);
            named.put(name, schema);
            describe(schema, comments.of(record).text());
            ObjectNode properties = Shapes.JSON.createObjectNode();
            ArrayNode required = Shapes.JSON.createArrayNode();
            fill(record, way, properties, required);
            schema.set("properties", properties);
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            if (way == Way.BODY) {
                schema.put("additionalProperties", false);
            }
        }
        return Shapes.reference(name);
    }

    /** Whether a name is taken for the first time; two things of one name would be mistaken for each other. */
    private boolean isNew(String name, Object owner) {
        Object other = owners.putIfAbsent(name, owner);
        if (other == null && named.containsKey(name) || other != null && !other.equals(owner)) {
            throw new IllegalStateException(
                    name + " stands for " + other + " and for " + owner + ": name one in shapes.json");
        }
        return other == null;
    }

    private void fill(Class<?> record, Way way, ObjectNode properties, ArrayNode required) {
        Map<String, String> said = comments.of(record).parameters();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fill(component.getType(), way, properties, required);
                continue;
            }
            boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = component.getAccessor().isAnnotationPresent(JsonInclude.class);
            ObjectNode schema = ofComponent(record, component, way);
            boolean wanted = way == Way.BODY ? component.isAnnotationPresent(Wanted.class) || !absent : !leftOut;
            if (wanted) {
                required.add(component.getName());
            }
            if (absent && !(way == Way.BODY && wanted) && !(way == Way.ANSWER && leftOut)) {
                schema = orNothing(schema);
            }
            describe(schema, said.getOrDefault(component.getName(), ""));
            properties.set(component.getName(), schema);
        }
    }

    private ObjectNode ofComponent(Class<?> record, RecordComponent component, Way way) {
        boolean own = component.getAccessor().isAnnotationPresent(JsonRawValue.class)
                || component.getType() == JsonNode.class;
        if (!own) {
            return of(component.getGenericType(), way);
        }
        String name = shapes.name(record) + "." + component.getName();
        if (!(shapes.value(name) instanceof ObjectNode told)) {
            throw new IllegalStateException(name + " is JSON of its own: say in shapes.json of which shape");
        }
        return told.deepCopy();
    }

    private static ObjectNode orNothing(ObjectNode schema) {
        if (schema.isEmpty()) {
            return schema; // anything at all
        }
        if (schema.get("type") instanceof JsonNode type && type.isString()) {
            String known = type.asString();
            schema.putArray("type").add(known).add("null");
            return schema;
        }
        ObjectNode either = Shapes.JSON.createObjectNode();
        either.putArray("anyOf").add(schema).add(simple("null", null));
        return either;
    }

    private static void describe(ObjectNode schema, String text) {
        if (!text.isEmpty()) {
            schema.put("description", text);
        }
    }
}
