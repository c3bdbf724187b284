package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhunsheng.app.openapi.ApiDescription;
import org.zhunsheng.app.openapi.Contract;
import org.zhunsheng.identity.Role;

/**
 * The description of the interface, from which the types of the pages are generated, is that of the present end points, and
 * they hold to it. That answers are of the shapes told, {@link Browser} sees in all tests.
 */
class OpenApiTest {
    private static final Path ROOT = Path.of(System.getProperty("zhunsheng.root", ".."));
    static final Path KEPT = ROOT.resolve("frontend/src/api/openapi.json");
    /** Whether the description is being made anew: what is answered meanwhile need not be as the old one says. */
    static final boolean RENEWS = Boolean.getBoolean("openapi.update");

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static ServerUnderTest server;
    private static Contract contract;
    private static final List<Browser> PEOPLE = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        County county = County.in(server);
        for (Role role : Role.values()) {
            county.person("all." + role.name().toLowerCase(), role, "province");
            Browser browser = new Browser(server);
            browser.signIn("all." + role.name().toLowerCase(), County.PASSWORD);
            PEOPLE.add(browser);
        }
        contract = Contract.in(KEPT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theKeptDescriptionIsCurrent() throws IOException {
        RequestMappingHandlerMapping mappings =
                server.server().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        String present = new ApiDescription(mappings, ROOT).text();
        if (RENEWS) {
            Files.writeString(KEPT, present);
        }
        assertThat(Files.readString(KEPT))
                .as("frontend/src/api/openapi.json is out of date; renew it and the types of the pages by"
                        + " ./mvnw test -pl app -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dopenapi.update=true && (cd frontend && npm run api)")
                .isEqualTo(present);
    }

    @Test
    void isShownToWhoeverIsSignedIn() {
        assertThat(new Browser(server).get("/openapi.json").statusCode()).isEqualTo(401);
        HttpResponse<String> answer = PEOPLE.getFirst().get("/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).get("openapi").asString()).isEqualTo("3.1.0");
    }

    /** What nobody may do who is here is left out: it is refused before anybody looks at the body. */
    @Test
    void aBodyLacksWhatTheDescriptionCallsRequired() {
        int seen = 0;
        for (var operation : contract.operations().entrySet()) {
            JsonNode schema =
                    contract.resolved(operation.getValue().at("/requestBody/content/application~1json/schema"));
            String path = operation.getKey();
            if (!schema.has("required") || path.contains("/session") || path.contains("/account/")) {
                continue; // there a wrong password comes before anything else
            }
            TreeSet<String> required = new TreeSet<>();
            schema.get("required").forEach(name -> required.add(name.asText()));
            HttpResponse<String> answer = allowed(path, "{}");
            TreeSet<String> missed = new TreeSet<>();
            Browser.json(answer)
                    .path("fields")
                    .forEach(field -> missed.add(field.get("field").asString()));
            assertThat(missed).as(path + " " + answer.body()).isEqualTo(required);
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
    }

    private static HttpResponse<String> allowed(String operation, String body) {
        String[] parts = operation.split(" ");
        String path =
                parts[1].replaceFirst("^/api/v1", "").replace("{id}", NOBODY).replace("{year}", "2026");
        for (Browser person : PEOPLE) {
            HttpResponse<String> answer = person.send(person.request(path).header("If-Match", "\"1\""), parts[0], body);
            if (answer.statusCode() != 403) {
                return answer;
            }
        }
        throw new AssertionError("nobody may " + operation);
    }

    @Test
    void parametersHaveTheLimitsTold() {
        contract.operations().forEach((name, operation) -> {
            if (!name.startsWith("GET") || name.contains("{") || name.contains("export")) {
                return;
            }
            String path = name.replaceFirst("GET /api/v1", "");
            operation.path("parameters").forEach(parameter -> {
                JsonNode schema = contract.resolved(parameter.get("schema"));
                String ask = path
                        + (path.equals("/search")
                                        && !parameter.get("name").asText().equals("q")
                                ? "?q=x&"
                                : "?") + parameter.get("name").asText() + "=";
                schema.path("enum").forEach(value -> assertThat(status(ask + value.asText()))
                        .as(ask + value)
                        .isEqualTo(200));
                if (schema.has("enum") || schema.path("format").asText().equals("uuid")) {
                    assertThat(status(ask + "NONSENSE")).as(ask).isEqualTo(400);
                }
                if (schema.has("maximum")) {
                    assertThat(status(ask + schema.get("maximum").asLong()))
                            .as(ask)
                            .isEqualTo(200);
                    assertThat(status(ask + (schema.get("maximum").asLong() + 1)))
                            .as(ask)
                            .isEqualTo(400);
                    assertThat(status(ask + (schema.get("minimum").asLong() - 1)))
                            .as(ask)
                            .isEqualTo(400);
                }
                if (schema.has("maxLength")) {
                    int longest = schema.get("maxLength").asInt();
                    assertThat(status(ask + "x".repeat(longest))).as(ask).isEqualTo(200);
                    assertThat(status(ask + "x".repeat(longest + 1))).as(ask).isEqualTo(400);
                }
            });
        });
    }

    private static int status(String path) {
        for (Browser person : PEOPLE) {
            int status = person.get(path).statusCode();
            if (status != 403) {
                return status;
            }
        }
        throw new AssertionError("nobody may ask for " + path);
    }
}
