package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhunsheng.testkit.PostgresServer;
import org.zhunsheng.testkit.SmallDisk;

/** What the server says when the ground gives way under it, and that it goes on by itself when that is mended. */
class ServerFaultsTest {
    private static final int TRIES = 300;
    private static final int BETWEEN_TRIES_MS = 200;

    @TempDir
    Path folder;

    private static String project(String name, String goal) {
        return "\"project\":{\"name\":\"" + name + "\",\"goals\":[{\"horizon\":\"ANNUAL\",\"text\":\"" + goal + "\"}]}";
    }

    private static HttpResponse<String> create(Browser browser, County county, String name, String goal) {
        return browser.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":2026," + project(name, goal) + "}");
    }

    /** Makes projects until there is no room. Returns the refusal. */
    private static HttpResponse<String> fill(Browser browser, County county) {
        for (int i = 0; i < 2_000; i++) {
            HttpResponse<String> answer = create(browser, county, "占地" + i, "长".repeat(20_000));
            if (answer.statusCode() != 201) {
                return answer;
            }
        }
        throw new AssertionError("there is always room");
    }

    private static int projects(Browser browser) {
        return Browser.json(browser.get("/projects")).get("total").asInt();
    }

    private static void isRefused(HttpResponse<String> answer, int status, String code, String words) {
        Browser.assertProblem(answer, status, code);
        assertThat(Browser.json(answer).get("title").asString()).contains(words);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("SQL");
    }

    private static void isFull(Browser browser, County county, HttpResponse<String> answer) {
        isRefused(answer, 507, "ZS-WEB-023", "请联系系统管理员清理磁盘空间");
        HttpRequest.Builder english = browser.request("/projects").header("Accept-Language", "en");
        String body = "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":2026,"
                + project("x", "长".repeat(20_000)) + "}";
        isRefused(browser.send(english, "POST", body), 507, "ZS-WEB-023", "make room, then save again");
    }

    private static void goesOn(ServerUnderTest server, Browser browser, County county, int before) {
        assertThat(create(browser, county, "又有地方", "长".repeat(20_000)).statusCode())
                .isEqualTo(201);
        assertThat(projects(browser)).isEqualTo(before + 1);
        assertThat(Browser.json(Browser.of(server, "east.auditor").get("/journal/verify"))
                        .get("state")
                        .asString())
                .isEqualTo("INTACT");
    }

    @Test
    void aFullDatabaseIsSaidAndSavesAgainWithoutARestart() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("small.db");
        Map<Setting, String> small = Map.of(Setting.DB, url + "?max_page_count=900");
        try (ServerUnderTest server = ServerUnderTest.start(small);
                Connection beside = DriverManager.getConnection(url);
                Statement statement = beside.createStatement()) {
            County county = County.in(server);
            statement.executeUpdate("create table ballast (content blob)");
            statement.executeUpdate("insert into ballast values (zeroblob(1200000))");
            Browser handler = Browser.of(server, "east.handler");
            HttpResponse<String> refused = fill(handler, county);
            int before = projects(handler);
            isFull(handler, county, refused);
            assertThat(projects(handler)).isEqualTo(before);
            assertThat(server.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            statement.executeUpdate("delete from ballast");
            goesOn(server, handler, county, before);
        }
    }

    @Test
    void aFullDiskIsSaidAndSavesAgainWithoutARestart() throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.at(folder.resolve("disk"), 12);
        assumeThat(mounted).as("only whoever may mount can make a small disk").isPresent();
        try (SmallDisk disk = mounted.orElseThrow();
                ServerUnderTest server =
                        ServerUnderTest.start(Map.of(Setting.DATA, disk.folder().toString()))) {
            County county = County.in(server);
            Browser handler = Browser.of(server, "east.handler");
            HttpResponse<String> refused = fill(handler, county);
            int before = projects(handler);
            isFull(handler, county, refused);
            byte[] large = "文".repeat(400_000).getBytes(StandardCharsets.UTF_8);
            isRefused(handler.handIn("大.txt", large, county.unit("east.office")), 507, "ZS-WEB-023", "磁盘已满");
            disk.grow(60);
            goesOn(server, handler, county, before);
            isRead(handler, county);
        }
    }

    /** A file is taken in and read. */
    private static void isRead(Browser browser, County county) {
        byte[] nothing = "你好".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> taken = browser.handIn("x.txt", nothing, county.unit("east.office"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String path = "/imports/" + Browser.json(taken).get("id").asString();
        await(() -> browser.get(path).body().contains("\"REFUSED\"")); // there is nothing in it
    }

    private static void await(Supplier<Boolean> wanted) {
        for (int i = 0; i < TRIES; i++) {
            if (wanted.get()) {
                return;
            }
            try {
                Thread.sleep(BETWEEN_TRIES_MS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("does not come");
    }

    @Test
    void aDatabaseThatWasAwayIsSaidAndFoundAgain() {
        try (PostgresServer database = PostgresServer.careful();
                ServerUnderTest server = ServerUnderTest.start(
                        Map.of(Setting.DB, database.url(), Setting.DB_USER, PostgresServer.USER))) {
            County county = County.in(server);
            Browser handler = Browser.of(server, "east.handler");
            String path = "/projects/"
                    + Browser.json(create(handler, county, "在库", "目标"))
                            .get("id")
                            .asString();
            assertThat(server.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            database.stop();
            everythingIsRefused(server, handler, county, path);
            database.start();
            await(() -> handler.get("/session").statusCode() == 200);
            assertThat(handler.change("PUT", path, 1, "{" + project("又在库", "目标") + "}")
                            .statusCode())
                    .isEqualTo(200);
            await(() -> server.get("/actuator/health/readiness").statusCode() == 200);
            isRead(handler, county);
            goesOn(server, handler, county, 1);
        }
    }

    /** All at once, because each waits a while for a database that may be starting. */
    private static void everythingIsRefused(ServerUnderTest server, Browser handler, County county, String path) {
        HttpRequest.Builder english = handler.request("/projects").header("Accept-Language", "en");
        List<Supplier<HttpResponse<String>>> requests = List.of(
                () -> handler.get("/session"),
                () -> handler.get("/projects"),
                () -> handler.change("PUT", path, 1, "{" + project("不在", "目标") + "}"),
                () -> handler.handIn("x.txt", new byte[] {1}, county.unit("east.office")),
                () -> server.send(server.request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"login\":\"east.handler\",\"password\":\"x\"}"))));
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            var readiness = CompletableFuture.supplyAsync(() -> server.get("/actuator/health/readiness"), all);
            var inEnglish = CompletableFuture.supplyAsync(() -> handler.send(english, "GET", null), all);
            requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(request, all))
                    .toList()
                    .forEach(answer -> isRefused(answer.join(), 503, "ZS-WEB-022", "无法连接数据库"));
            isRefused(inEnglish.join(), 503, "ZS-WEB-022", "Please try again in a minute");
            assertThat(readiness.join().statusCode()).isEqualTo(503);
        }
    }
}
