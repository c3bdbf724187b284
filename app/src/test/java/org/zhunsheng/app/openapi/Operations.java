package org.zhunsheng.app.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import org.zhunsheng.app.openapi.Schemas.Way;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.SortedBy;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes end points one by one. */
final class Operations {
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";

    private final Schemas schemas;
    private final Shapes shapes;
    private final DocComments comments;
    private final Refusals refusals;

    Operations(Schemas schemas, Shapes shapes, DocComments comments, Refusals refusals) {
        this.schemas = schemas;
        this.shapes = shapes;
        this.comments = comments;
        this.refusals = refusals;
    }

    /** The description of an end point. */
    ObjectNode of(EndPoint point) {
        ObjectNode operation = Shapes.JSON.createObjectNode();
        operation.putArray("tags").add(point.tag());
        operation.put("operationId", point.name());
        DocComments.Comment comment = comments.of(point.handler().getMethod());
        if (comment.summary().isEmpty()) {
            throw new IllegalStateException("a doc comment is missing over " + point.handler());
        }
        operation.put("summary", comment.summary().replaceFirst("\\.$", ""));
        String more = (comment.rest() + needs(point)).strip();
        if (!more.isEmpty()) {
            operation.put("description", more);
        }
        ArrayNode parameters = Shapes.JSON.createArrayNode();
        point.parameters().forEach(parameter -> addParameter(parameters, point, parameter));
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode body = body(point);
        if (body != null) {
            operation.set("requestBody", body);
        }
        operation.set("responses", responses(point, comment));
        operation.set("security", security(point));
        return operation;
    }

    private static String needs(EndPoint point) {
        String names = point.permissions().stream().map(Enum::name).collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : " Needs " + names + ".";
    }

    private void addParameter(ArrayNode parameters, EndPoint point, MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            add(parameters, point, "path", name(parameter), schemas.of(type, Way.BODY))
                    .put("required", true);
        } else if (asked != null && !point.takesFile()) {
            add(parameters, point, "query", name(parameter), queryShape(parameter, asked))
                    .put("required", isNeeded(asked));
        } else if (type == PageWanted.class) {
            addPaging(parameters, point, parameter.getParameterAnnotation(SortedBy.class));
        } else if (type == IfMatch.class) {
            add(parameters, point, "header", "If-Match", Schemas.simple("string", null))
                    .put("required", true);
        } else if (type.isRecord() && asked == null && parameter.getParameterAnnotations().length == 0) {
            addFilter(parameters, point, type);
        }
    }

    private ObjectNode queryShape(MethodParameter parameter, RequestParam asked) {
        ObjectNode schema = schemas.of(parameter.getGenericParameterType(), Way.BODY);
        if (!asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
            boolean number = schema.path("type").asString("").equals("integer");
            if (number) {
                schema.put("default", Integer.parseInt(asked.defaultValue()));
            } else {
                schema.put("default", asked.defaultValue());
            }
        }
        return schema;
    }

    private static boolean isNeeded(RequestParam asked) {
        return asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }

    private ObjectNode add(ArrayNode parameters, EndPoint point, String in, String name, ObjectNode schema) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.set("schema", schema);
        shapes.describe(parameter, point.name(), name);
        return parameter;
    }

    private void addFilter(ArrayNode parameters, EndPoint point, Class<?> filter) {
        if (!filter.getName().contains(".web.") || filter.getSimpleName().startsWith("Current")) {
            return;
        }
        for (RecordComponent component : filter.getRecordComponents()) {
            add(parameters, point, "query", component.getName(), schemas.of(component.getGenericType(), Way.BODY))
                    .put("required", false);
        }
    }

    private void addPaging(ArrayNode parameters, EndPoint point, @Nullable SortedBy sorted) {
        boolean whole = point.file() != null; // a file has no pages
        if (!whole) {
            add(parameters, point, "query", "page", Schemas.simple("integer", "int32"));
            add(parameters, point, "query", "size", Schemas.simple("integer", "int32"));
        }
        if (sorted != null) {
            ObjectNode order = Schemas.simple("string", null);
            ArrayNode values = order.putArray("enum");
            Arrays.stream(sorted.value().getEnumConstants())
                    .map(field -> written(field.name()))
                    .forEach(field -> values.add(field).add("-" + field));
            add(parameters, point, "query", "sort", order);
        }
    }

    private static String written(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private @Nullable ObjectNode body(EndPoint point) {
        ObjectNode body = Shapes.JSON.createObjectNode().put("required", true);
        if (point.takesFile()) {
            body.putObject("content").putObject(FORM).set("schema", form(point));
            return body;
        }
        MethodParameter sent = point.body().orElse(null);
        if (sent == null) {
            return null;
        }
        Type type = sent.getGenericParameterType();
        body.putObject("content").putObject(JSON).set("schema", schemas.of(type, Way.BODY));
        RequestBody declared = sent.getParameterAnnotation(RequestBody.class);
        return declared == null || declared.required() ? body : body.put("required", false);
    }

    private ObjectNode form(EndPoint point) {
        ObjectNode form = Schemas.simple("object", null);
        ObjectNode properties = form.putObject("properties");
        ArrayNode required = form.putArray("required");
        for (MethodParameter parameter : point.parameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) {
                continue;
            }
            boolean file = parameter.getParameterType() == MultipartFile.class;
            ObjectNode part = Shapes.JSON.createObjectNode();
            part.set(
                    "schema",
                    file
                            ? Schemas.simple("string", "binary").put("contentMediaType", "application/octet-stream")
                            : schemas.of(parameter.getGenericParameterType(), Way.BODY));
            shapes.describe(part, point.name(), name(parameter));
            ObjectNode schema = (ObjectNode) part.get("schema");
            if (part.has("description")) {
                schema.set("description", part.get("description"));
            }
            properties.set(name(parameter), schema);
            if (isNeeded(asked)) {
                required.add(name(parameter));
            }
        }
        return form;
    }

    private ObjectNode responses(EndPoint point, DocComments.Comment comment) {
        ObjectNode responses = Shapes.JSON.createObjectNode();
        HttpStatus status = point.status();
        ObjectNode answer = responses.putObject(String.valueOf(status.value()));
        answer.put("description", status == HttpStatus.NO_CONTENT ? "Done." : comment.summary());
        Type type = point.answer();
        String file = point.file();
        if (type != null) {
            answer.putObject("content").putObject(JSON).set("schema", schemas.of(type, Way.ANSWER));
        } else if (file != null) {
            answer.putObject("content")
                    .putObject(file)
                    .set("schema", isJson(file) ? Schemas.simple("object", null) : Schemas.simple("string", "binary"));
        }
        ObjectNode headers = Shapes.JSON.createObjectNode();
        if (point.isRevised()) {
            headers.set("ETag", reference("headers", "ETag"));
        }
        if (status.is3xxRedirection()) {
            headers.set("Location", reference("headers", "Redirection"));
        }
        if (point.isRevised() && (status == HttpStatus.CREATED || status == HttpStatus.ACCEPTED)) {
            headers.set("Location", reference("headers", "Location"));
        }
        if (!headers.isEmpty()) {
            answer.set("headers", headers);
        }
        refusals.refer(responses, refused(point));
        return responses;
    }

    private static boolean isJson(String file) {
        return file.equals(JSON);
    }

    private static ObjectNode reference(String group, String name) {
        return Shapes.JSON.createObjectNode().put("$ref", "#/components/" + group + "/" + name);
    }

    /** What can be refused, as it follows from what an end point takes and declares. */
    private static Set<Integer> refused(EndPoint point) {
        Set<Integer> statuses = new TreeSet<>();
        if (!point.isForStrangers() || point.isChange()) {
            statuses.addAll(Set.of(401, 403));
        }
        boolean asked = point.parameters().stream().anyMatch(one -> one.hasParameterAnnotation(RequestParam.class));
        if (point.body().isPresent() || point.takesFile()) {
            statuses.addAll(Set.of(400, 413, 415, 422));
        }
        if (asked || point.takes(PageWanted.class) || point.path().contains("{")) {
            statuses.add(400);
        }
        boolean names = point.parameters().stream()
                .anyMatch(
                        one -> one.getParameterType() == UUID.class && one.hasParameterAnnotation(RequestParam.class));
        if (names || point.path().contains("{")) {
            statuses.add(404);
        }
        if (point.takes(IfMatch.class)) {
            statuses.addAll(Set.of(412, 428));
        }
        if (point.isChange()) {
            statuses.addAll(Set.of(409, 503, 507));
        }
        if (point.tag().equals("session") && point.isForStrangers() && point.isChange()) {
            statuses.addAll(Set.of(423, 429));
        }
        return statuses;
    }

    private static ArrayNode security(EndPoint point) {
        ArrayNode ways = Shapes.JSON.createArrayNode();
        if (point.isForStrangers()) {
            return ways;
        }
        ObjectNode person = ways.addObject();
        person.putArray("session");
        if (point.isChange()) {
            person.putArray("csrf");
        }
        if (!point.isPersonal()) {
            ways.addObject().putArray("token");
        }
        return ways;
    }
}
