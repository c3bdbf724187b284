package org.zhunsheng.app.openapi;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: the same end points give the same text, letter by letter. */
public final class ApiDescription {
    private final Shapes shapes = new Shapes();
    private final DocComments comments;
    private final Map<String, EndPoint> points = new TreeMap<>();

    /** Of all end points of a server, with the doc comments of its sources. */
    public ApiDescription(RequestMappingHandlerMapping mappings, Path sources) {
        this.comments = new DocComments(sources);
        mappings.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(verb -> {
                    EndPoint point = EndPoint.of(verb.name(), path, handler);
                    points.put(point.path() + " " + point.verb(), point);
                })));
    }

    /** What is described. */
    Collection<EndPoint> points() {
        return points.values();
    }

    /** The document as it is kept. */
    public String text() {
        return Shapes.JSON
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document())
                        .replace("\r\n", "\n") + "\n";
    }

    private ObjectNode document() {
        Refusals refusals = new Refusals();
        Schemas schemas = new Schemas(shapes, comments);
        Operations operations = new Operations(schemas, shapes, comments, refusals);
        ObjectNode document = Shapes.JSON.createObjectNode().put("openapi", "3.1.0");
        shapes.frame().properties().forEach(entry -> document.set(entry.getKey(), entry.getValue()));
        document.set("tags", tags());
        ObjectNode paths = document.putObject("paths");
        Set<String> names = new HashSet<>();
        for (EndPoint point : points.values()) {
            if (!names.add(point.name())) {
                throw new IllegalStateException("two end points are called " + point.name());
            }
            ObjectNode path = paths.withObjectProperty(point.path());
            path.set(point.verb().toLowerCase(Locale.ROOT), operations.of(point));
        }
        refusals.complete(schemas.named());
        ObjectNode components = (ObjectNode) document.remove("components");
        components.set("responses", refusals.responses());
        ObjectNode named = components.putObject("schemas");
        schemas.named().forEach(named::set);
        document.set("components", components);
        if (!shapes.unused().isEmpty()) {
            throw new IllegalStateException("shapes.json describes what is not there: " + shapes.unused());
        }
        return document;
    }

    private JsonNode tags() {
        Map<String, String> tags = new TreeMap<>();
        for (EndPoint point : points.values()) {
            Class<?> controller = point.handler().getBeanType();
            RequestMapping root = controller.getAnnotation(RequestMapping.class);
            boolean own = root != null && root.value()[0].equals("/api/v1/" + point.tag());
            String about = comments.of(controller).text().replaceFirst("^/[^:]*: ", "");
            about = about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
            if (own && !controller.getSimpleName().endsWith("Sheet")) {
                tags.put(point.tag(), about);
            }
            tags.putIfAbsent(point.tag(), about);
        }
        var all = Shapes.JSON.createArrayNode();
        tags.forEach((name, about) -> all.addObject().put("name", name).put("description", about));
        return all;
    }
}
