package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public site on the server, asked by a stranger. */
class PublicPagesTest {
    private static ServerUnderTest server;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/",
                "/public/index.html",
                "/public/en/index.html",
                "/public/search.html",
                "/public/projects/1.html",
                "/public/downloads.html",
                "/public/en/downloads.html",
                "/public/assets/site.css",
                "/public/assets/search.js",
                "/public/search/index.json",
                "/public/data/datapackage.json",
                "/public/data/projects.csv"
            })
    void isThereForStrangers(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                        + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aBrowserThatHasThePageIsToldSo() {
        String tag =
                server.get("/public/index.html").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer =
                server.send(server.request("/public/index.html").header("If-None-Match", tag));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/d/130229-00000000.html",
                "/public/d/130229-00000000/2025.html",
                "/public/d/130229-00000000/2025/1.html",
                "/public/d/130229-00000000/2024-2025.html",
                "/public/d/130229-00000000/2025-proof.html",
                "/public/files/130229-00000000/2025/targets-1.json",
                "/public/projects/2.html",
                "/public/projects/0.html",
                "/public/data/secrets.csv",
                "/public/search/w-999.json",
                "/public/zhunsheng.db",
                "/public/nothing",
                "/public/assets/..%2f..%2fzhunsheng.yaml"
            })
    void whatWasNotReleasedIsNotThere(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void nothingCanBeSentToIt() {
        for (String method : List.of("POST", "PUT", "DELETE")) {
            HttpResponse<String> answer =
                    server.send(server.request("/public/index.html").method(method, BodyPublishers.ofString("x")));
            assertThat(answer.statusCode()).as(method).isIn(401, 403, 405);
        }
    }

    @Test
    void theAddressWithoutASlashLeadsToTheOneWith() {
        HttpResponse<String> answer = server.get("/public");
        assertThat(answer.statusCode()).isIn(200, 301);
    }
}
