package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhunsheng.app.words.Messages;
import tools.jackson.databind.json.JsonMapper;

/** Answers with what went wrong, as {@code application/problem+json} (RFC 9457) in the language of the person. */
public final class Problems {
    private static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers with a refusal. What was already sent cannot be called back. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.code().status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        byte[] body = json.writeValueAsBytes(body(request, refusal));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> body(HttpServletRequest request, Refusal refusal) {
        Messages messages = RequestLanguage.messages(request);
        ProblemCode code = refusal.code();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:zhunsheng:problem:" + code.code());
        body.put("title", messages.name(code));
        body.put("status", code.status());
        if (!refusal.details().isEmpty()) {
            body.put(
                    "detail",
                    refusal.details().stream()
                            .map(words -> messages.say(words.name(), words.blanks()))
                            .collect(Collectors.joining(" ")));
        }
        body.put("code", code.code());
        body.put("requestId", RequestIdentity.of(request));
        if (!refusal.fields().isEmpty()) {
            body.put("fields", fields(refusal.fields(), messages));
        }
        body.putAll(refusal.extras());
        return body;
    }

    private static List<Map<String, String>> fields(List<Refusal.Field> fields, Messages messages) {
        return fields.stream()
                .map(field -> Map.of(
                        "field",
                        field.field(),
                        "message",
                        messages.say(field.words().name(), field.words().blanks())))
                .toList();
    }

    /** Where neither the catalogue nor the converter of JSON is at hand: the bare minimum, in both languages. */
    static byte[] bare(ProblemCode code, String title) {
        return ("{\"type\":\"urn:zhunsheng:problem:" + code.code() + "\",\"title\":\"" + title + "\",\"status\":"
                        + code.status() + ",\"code\":\"" + code.code() + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
