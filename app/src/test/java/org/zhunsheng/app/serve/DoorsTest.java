package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunsheng.app.serve.Browser.assertProblem;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhunsheng.app.web.BodyLimit;
import org.zhunsheng.app.web.ForEverySignedIn;
import org.zhunsheng.app.web.ForStrangers;
import org.zhunsheng.app.web.IfMatch;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Requires;

/** What holds at every door of the server, whatever lies behind it. */
class DoorsTest {
    private static ServerUnderTest server;

    /** End points on the only path below {@code /api} that the chain lets strangers reach. */
    @RestController
    static class Probe {
        enum Field {
            NAME,
            UPDATED_AT
        }

        record Body(
                String name,
                int number,
                @Nullable Field field,
                @Nullable LocalDate day) {}

        @ForStrangers
        @PostMapping("/api/v1/session/options")
        Body take(@RequestBody Body body) {
            return body;
        }

        @ForStrangers
        @GetMapping(path = "/api/v1/session/options", params = "probe=list")
        String list(PageWanted page) {
            var order = page.sorted(Field.class, Field.NAME);
            return page.offset() + " " + order.by() + " " + order.descending();
        }

        @ForStrangers
        @GetMapping(path = "/api/v1/session/options", params = "probe=match")
        String match(IfMatch match) {
            return String.valueOf(match.revision());
        }

        @ForStrangers
        @GetMapping(path = "/api/v1/session/options", params = "probe=bug")
        String bug() {
            throw new IllegalStateException("秘密 in the message");
        }

        @GetMapping(path = "/api/v1/session/options", params = "probe=undeclared")
        String undeclared() {
            return "reached";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Probe.class)
    static class WithProbe {}

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(WithProbe.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsWrongWithARequestHasACode() {
        String at = "/api/v1/session/options";
        assertProblem(server.get("/api/v1/units"), 401, "ZS-WEB-005");
        assertProblem(server.post("/api/v1/units", "{}"), 401, "ZS-WEB-005");
        assertProblem(server.get("/nothing.js"), 404, "ZS-WEB-011");
        assertProblem(server.send(server.request(at).DELETE()), 405, "ZS-WEB-012");
        assertProblem(
                server.send(
                        server.request(at).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"))),
                415,
                "ZS-WEB-014");
        assertProblem(server.post(at, "{not json"), 400, "ZS-WEB-015");
        assertProblem(server.post(at, "{\"name\":\"x\",\"number\":1} more"), 400, "ZS-WEB-015");
        assertProblem(server.get(at + "?probe=bug"), 500, "ZS-WEB-021");
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedAndNamedButNotQuoted() {
        HttpResponse<String> answer =
                server.post("/api/v1/session/options", "{\"name\":\"x\",\"number\":1,\"roles\":[\"ADMINISTRATOR\"]}");
        assertProblem(answer, 400, "ZS-WEB-015");
        assertThat(answer.body()).contains("/roles").doesNotContain("ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "1.0", "true", "\"\""})
    void aNumberIsANumber(String number) {
        assertUnfit("{\"name\":\"x\",\"number\":" + number + "}", "/number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1.5", "true"})
    void aTextIsAText(String name) {
        assertUnfit("{\"name\":" + name + ",\"number\":1}", "/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"0\"", "\"\"", "true", "\"name\""})
    void aConstantIsNamed(String field) {
        assertUnfit("{\"name\":\"x\",\"number\":1,\"field\":" + field + "}", "/field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260105", "1.5", "true", "\"2026-1-5\"", "\"\""})
    void aDayIsWrittenAsADay(String day) {
        assertUnfit("{\"name\":\"x\",\"number\":1,\"day\":" + day + "}", "/day");
    }

    private static void assertUnfit(String body, String field) {
        HttpResponse<String> answer = server.post("/api/v1/session/options", body);
        assertProblem(answer, 400, "ZS-WEB-015");
        assertThat(Browser.json(answer).at("/fields/0/field").asString()).isEqualTo(field);
    }

    @Test
    void aProblemSpeaksTheLanguageOfThePersonAndNamesTheRequest() {
        HttpResponse<String> english =
                server.send(server.request("/api/v1/units").header("Accept-Language", "en-GB,zh;q=0.5"));
        HttpResponse<String> chinese =
                server.send(server.request("/api/v1/units").header("Accept-Language", "fr, zh-CN;q=0.5"));
        assertThat(english.body()).contains("Please sign in.");
        assertThat(chinese.body()).contains("请先登录。");
        assertThat(chinese.body())
                .contains(chinese.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void aMistakeOfOursTellsNothingAboutItself() {
        assertThat(server.get("/api/v1/session/options?probe=bug").body()).doesNotContain("秘密", "IllegalState", "java");
    }

    @Test
    void bodiesHaveALimitWhetherTheySaySoOrNot() {
        String large = "{\"name\":\"" + "x".repeat((int) BodyLimit.BYTES) + "\",\"number\":1}";
        assertProblem(server.post("/api/v1/session/options", large), 413, "ZS-WEB-018");
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        assertProblem(
                server.send(server.request("/api/v1/session/options")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)))),
                413,
                "ZS-WEB-018");
    }

    @Test
    void pagesAndOrdersAreClosedSets() {
        String at = "/api/v1/session/options?probe=list";
        assertThat(server.get(at + "&page=2&size=20&sort=-updatedAt").body()).isEqualTo("40 UPDATED_AT true");
        for (String forged : List.of(
                "&size=201", "&size=0", "&size=-1", "&page=99999999", "&page=1e3", "&sort=name;drop", "&sort=NAME")) {
            assertProblem(server.get(at + forged), 400, "ZS-WEB-016");
        }
    }

    @Test
    void noParameterHasTheCharacterNul() {
        assertProblem(server.get("/api/v1/session/options?q=%00"), 400, "ZS-WEB-016");
        assertProblem(server.get("/api/v1/session/options?q=a%00b&x=1"), 400, "ZS-WEB-016");
        assertProblem(server.get("/api/v1/session/options?a%00=1"), 400, "ZS-WEB-016");
    }

    @Test
    void aRevisionIsANumberInQuotes() {
        String at = "/api/v1/session/options?probe=match";
        assertProblem(server.get(at), 428, "ZS-WEB-020");
        assertThat(server.send(server.request(at).header("If-Match", "\"7\"")).body())
                .isEqualTo("7");
        assertThat(server.send(server.request(at).header("If-Match", "*")).body())
                .isEqualTo("null");
        assertProblem(server.send(server.request(at).header("If-Match", "7 or 1=1")), 400, "ZS-WEB-016");
    }

    @Test
    void whoDeclaresNothingLetsNobodyIn() {
        assertProblem(server.get("/api/v1/session/options?probe=undeclared"), 401, "ZS-WEB-005");
    }

    @Test
    void everyEndPointDeclaresWhomItIsFor() {
        List<String> undeclared = new ArrayList<>();
        RequestMappingHandlerMapping mappings =
                server.server().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType() != Probe.class && !declares(method)) {
                undeclared.add(mapping + " " + method);
            }
        });
        assertThat(undeclared)
                .as("an end point says whom it is for with @Requires, @ForEverySignedIn or @ForStrangers")
                .isEmpty();
    }

    private static boolean declares(HandlerMethod method) {
        return method.hasMethodAnnotation(Requires.class)
                || method.hasMethodAnnotation(ForEverySignedIn.class)
                || method.hasMethodAnnotation(ForStrangers.class);
    }

    @Test
    void everyAnswerTellsTheBrowserToBeStrict() {
        var headers = server.get("/api/v1/units").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void aForeignPageChangesNothing() {
        assertProblem(
                server.send(server.request("/api/v1/session/options")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"x\",\"number\":1}"))),
                403,
                "ZS-WEB-007");
    }

    @Test
    void healthIsOpenAndFiguresAreForThisMachine() {
        assertThat(server.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(server.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(server.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertProblem(
                server.send(server.request("/actuator/prometheus").header("X-Forwarded-For", "203.0.113.7")),
                403,
                "ZS-WEB-006");
        for (String closed : List.of("/actuator", "/actuator/health", "/actuator/env", "/actuator/beans")) {
            assertProblem(server.get(closed), 403, "ZS-WEB-006");
        }
    }

    @Test
    void addressesWithTricksAreRefused() throws IOException {
        for (String trick : List.of("/..%2f..%2fetc/passwd", "/assets/..%5c..%5cx", "/%2e%2e/x", "/a//b;c=d", "/%00")) {
            assertThat(raw("GET " + trick + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .as(trick)
                    .containsPattern("^HTTP/1.1 40[04]")
                    .contains("application/problem+json")
                    .doesNotContain("java");
        }
        assertThat(raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.at("/").getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
