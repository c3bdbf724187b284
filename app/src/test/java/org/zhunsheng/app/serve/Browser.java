package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.openapi.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: keeps the cookie and the token of their session and sends both along. */
final class Browser {
    static final JsonMapper JSON = new JsonMapper();
    private static final Pattern COOKIE = Pattern.compile("zs_session=([^;]*)");

    private static final Contract CONTRACT = Contract.in(OpenApiTest.KEPT);

    private final Web server;
    private @Nullable String cookie;
    private String csrf = "";

    Browser(Web server) {
        this.server = server;
    }

    /** The browser of somebody of the county who has signed in. */
    static Browser of(Web server, String login) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(login, County.PASSWORD).statusCode()).isEqualTo(200);
        return browser;
    }

    /** That a request was refused in the one form in which everything is refused. */
    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:zhunsheng:problem:" + code);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> signIn(String login, String password) {
        return signIn(login, password, null);
    }

    HttpResponse<String> signIn(String login, String password, @Nullable String code) {
        var body = JSON.createObjectNode().put("login", login).put("password", password);
        if (code != null) {
            body.put("totp", code);
        }
        HttpResponse<String> answer = send("POST", "/session", body.toString());
        if (answer.statusCode() == 200) {
            csrf = json(answer).get("csrfToken").asString();
        }
        return answer;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    HttpResponse<String> send(String method, String path, @Nullable String json) {
        return send(request(path), method, json);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String method, @Nullable String json) {
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = server.send(
                request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        if (!OpenApiTest.RENEWS) {
            assertThat(CONTRACT.faults(answer)).as("%s", answer.body()).isEmpty();
        }
        return answer;
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = server.request("/api/v1" + path).header("X-CSRF-Token", csrf);
        if (cookie != null) {
            request.header("Cookie", "zs_session=" + cookie);
        }
        return request;
    }

    /** Hands a file in for a unit. */
    HttpResponse<String> handIn(String fileName, byte[] bytes, UUID unit) {
        String boundary = "----zhunsheng";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"unitId\"\r\n\r\n"
                        + unit + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return server.send(request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Changes what is there at a revision. */
    HttpResponse<String> change(String method, String path, long revision, String json) {
        return send(request(path).header("If-Match", "\"" + revision + "\""), method, json);
    }

    private void keep(String header) {
        Matcher found = COOKIE.matcher(header);
        if (found.find()) {
            cookie = found.group(1).isEmpty() ? null : found.group(1);
        }
    }

    @Nullable
    String cookie() {
        return cookie;
    }

    void cookie(@Nullable String other) {
        cookie = other;
    }

    void csrf(String other) {
        csrf = other;
    }
}
