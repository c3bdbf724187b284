package org.zhunsheng.app.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ForStrangers;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;

/**
 * A method of a controller as the outside sees it.
 *
 * @param verb GET and the like
 * @param path with its variables in braces, without what they have to look like
 * @param handler the method
 */
record EndPoint(String verb, String path, HandlerMethod handler) {
    private static final Pattern SHAPE = Pattern.compile("\\{(\\w+):[^/]*}");
    private static final String ROOT = "/api/v1/";

    static EndPoint of(String verb, String pattern, HandlerMethod handler) {
        return new EndPoint(verb, SHAPE.matcher(pattern).replaceAll("{$1}"), handler);
    }

    /** Its name: that of the controller and that of the method. */
    String name() {
        String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        String method = handler.getMethod().getName();
        return controller.substring(0, 1).toLowerCase(Locale.ROOT)
                + controller.substring(1)
                + method.substring(0, 1).toUpperCase(Locale.ROOT)
                + method.substring(1);
    }

    /** What it belongs to: the first step of its path. */
    String tag() {
        return path.substring(ROOT.length()).replaceFirst("[/.].*", "");
    }

    boolean isChange() {
        return !verb.equals("GET");
    }

    boolean isForStrangers() {
        return handler.hasMethodAnnotation(ForStrangers.class);
    }

    /** Whether machines are refused. */
    boolean isPersonal() {
        ForEverySignedIn everybody = handler.getMethodAnnotation(ForEverySignedIn.class);
        Requires requires = handler.getMethodAnnotation(Requires.class);
        return everybody != null && everybody.personally() || requires != null && requires.personally();
    }

    /** One of these is needed; none where everybody may. */
    List<Permission> permissions() {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        return requires == null ? List.of() : List.of(requires.value());
    }

    List<MethodParameter> parameters() {
        return Arrays.asList(handler.getMethodParameters());
    }

    boolean takes(Class<?> type) {
        return parameters().stream().anyMatch(parameter -> parameter.getParameterType() == type);
    }

    boolean takesFile() {
        return takes(MultipartFile.class);
    }

    Optional<MethodParameter> body() {
        return parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst();
    }

    /** The status of an answer that is no refusal. */
    HttpStatus status() {
        ResponseStatus said = handler.getMethodAnnotation(ResponseStatus.class);
        return said == null ? HttpStatus.OK : said.value();
    }

    /** What it answers; absent for a file, or for nothing at all. */
    @Nullable
    Type answer() {
        Type type = handler.getMethod().getGenericReturnType();
        Type inside = type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
        return inside == void.class || inside == byte[].class || inside == Resource.class ? null : inside;
    }

    /** Whether the answer comes with its revision. */
    boolean isRevised() {
        return handler.getMethod().getReturnType() == ResponseEntity.class && answer() != null;
    }

    /** The type of the file that it answers; absent where it answers something else. */
    @Nullable
    String file() {
        if (answer() != null || status() == HttpStatus.NO_CONTENT || status().is3xxRedirection()) {
            return null;
        }
        if (path.endsWith(".xlsx")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        if (path.endsWith(".jsonl")) {
            return "application/x-ndjson";
        }
        return path.endsWith(".json") ? "application/json" : "application/octet-stream";
    }
}
