package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.cli.HostileFiles;
import org.zhunsheng.organisation.UnitKind;
import tools.jackson.databind.JsonNode;

/** Files through the browser: handed in, read, corrected, accepted; and what becomes of them as projects. */
class IntakeTest {
    private static final Path SAMPLES = Path.of(System.getProperty("zhunsheng.root", ".."), "samples");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static ServerUnderTest server;
    private static County county;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser as(String login) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(login, County.PASSWORD).statusCode()).isEqualTo(200);
        return browser;
    }

    private static HttpResponse<String> handIn(Browser browser, String fileName, byte[] bytes, String unit) {
        return browser.handIn(fileName, bytes, county.unit(unit));
    }

    private static JsonNode read(Browser browser, String fileName, byte[] bytes) {
        HttpResponse<String> answer = handIn(browser, fileName, bytes, "east.office");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return settled(browser, Browser.json(answer).get("id").asString());
    }

    private static JsonNode settled(Browser browser, String id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode now = Browser.json(browser.get("/imports/" + id));
            if (!List.of("RECEIVED", "READING").contains(now.get("state").asString())) {
                return now;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("not read within " + PATIENCE);
    }

    private static HttpResponse<String> change(Browser browser, String path, long revision, String json) {
        return browser.change("POST", path, revision, json);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    @Test
    void aFileBecomesDraftsBeforeOnesEyes() throws IOException {
        Browser handler = as("east.handler");
        JsonNode read = read(handler, "dazhu-2024.xlsx", sample("dazhu-2024.xlsx"));
        assertThat(read.get("state").asString()).as(read.toString()).isEqualTo("READ");
        assertThat(read.get("projectCount").asInt()).isPositive();
        String id = read.get("id").asString();

        JsonNode source = Browser.json(handler.get("/imports/" + id + "/source?from=0&count=5"));
        assertThat(source.get("type").asString()).isEqualTo("XLSX");
        assertThat(source.at("/blocks/0/rows/0/cells/0/place/key").asString()).startsWith("S:");

        JsonNode reading = Browser.json(handler.get("/imports/" + id + "/reading"));
        String first = reading.at("/document/projects/0/name").asString();
        assertThat(first).isNotEmpty();
        assertThat(reading.get("places").get("/projects/0/name").size()).isPositive();

        HttpResponse<String> corrected = change(
                handler,
                "/imports/" + id + "/corrections",
                reading.get("revision").asLong(),
                "{\"pointer\":\"/projects/0/indicators/0/target\",\"value\":\"≥92.5%\"}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        JsonNode after = Browser.json(corrected);
        assertThat(after.at("/document/projects/0/indicators/0/target/value").asString())
                .isEqualTo("92.5");
        assertThat(after.get("corrections").size()).isEqualTo(1);

        assertThat(change(handler, "/imports/" + id + "/corrections", 1, "{\"pointer\":\"/title\",\"value\":\"x\"}")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> unfit = change(
                handler,
                "/imports/" + id + "/corrections",
                after.get("revision").asLong(),
                "{\"pointer\":\"/projects/0/budget/total\",\"value\":\"很多\"}");
        assertThat(unfit.statusCode()).as(unfit.body()).isEqualTo(422);
        assertThat(unfit.body()).contains("/projects/0/budget/total");

        JsonNode plan = Browser.json(handler.get("/imports/" + id + "/plan?year=2024"));
        assertThat(plan.get("creates").size())
                .isEqualTo(read.get("projectCount").asInt());

        String accept = "{\"year\":2024}";
        long revision = after.get("revision").asLong();
        HttpResponse<String> accepted = change(handler, "/imports/" + id + "/accept", revision, accept);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(change(handler, "/imports/" + id + "/accept", revision, accept)
                        .body())
                .isEqualTo(accepted.body());

        String project = Browser.json(accepted).at("/created/0").asString();
        theProjectIsThere(handler, project, first);
        nobodyElseSees(id, project);
        acceptedAgainItSaysTheSame(handler);
    }

    private static void theProjectIsThere(Browser handler, String project, String name) throws IOException {
        HttpResponse<String> whole = handler.get("/projects/" + project);
        assertThat(whole.statusCode()).as(whole.body()).isEqualTo(200);
        JsonNode one = Browser.json(whole);
        assertThat(one.at("/project/name").asString()).isEqualTo(name);
        assertThat(one.at("/documents/0/fileName").asString()).isEqualTo("dazhu-2024.xlsx");
        JsonNode list = Browser.json(handler.get("/projects?year=2024&sort=-budget&size=5"));
        assertThat(list.at("/items/0/reviewScore").isNull()).as("audited").isFalse();
        assertThat(list.at("/totals/budget").asString()).isNotEmpty();
        JsonNode findings = Browser.json(handler.get("/projects/" + project + "/findings"));
        assertThat(findings.at("/score/parts").size()).isEqualTo(4);
        assertThat(findings.get("score").get("value").asString())
                .isEqualTo(one.get("reviewScore").asString());
        assertThat(Browser.json(handler.get("/search?q=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8)))
                        .at("/items/0/where")
                        .asString())
                .isEqualTo("NAME");
        var workbook = handler.get("/projects/export.xlsx?year=2024");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    private static void nobodyElseSees(String id, String project) {
        Browser stranger = as("west.handler");
        for (String path : List.of(
                "/imports/" + id,
                "/imports/" + id + "/source",
                "/imports/" + id + "/reading",
                "/imports/" + id + "/original",
                "/imports/" + id + "/plan",
                "/projects/" + project,
                "/projects/" + project + "/findings")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(change(stranger, "/imports/" + id + "/accept", 1, "{\"year\":2024}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.json(stranger.get("/projects")).get("total").asInt()).isZero();
        assertThat(Browser.json(stranger.get("/imports")).get("total").asInt()).isZero();
        assertThat(as("east.auditor").get("/imports").statusCode()).isEqualTo(403);
        assertThat(as("east.administrator").get("/projects").statusCode()).isEqualTo(403);
    }

    private static void acceptedAgainItSaysTheSame(Browser handler) throws IOException {
        JsonNode again = read(handler, "dazhu-2024.xlsx", sample("dazhu-2024.xlsx"));
        JsonNode plan = Browser.json(handler.get("/imports/" + again.get("id").asString() + "/plan?year=2024"));
        assertThat(plan.get("creates").size()).as(plan.toString()).isZero();
        assertThat(plan.get("updates").size()).isEqualTo(1);
        assertThat(plan.at("/updates/0/changes/0/pointer").asString()).isEqualTo("/indicators/0/target");
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        Browser handler = as("east.handler");
        JsonNode refused = read(handler, "x.txt", "你好".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/error/code").asString()).startsWith("ZS-READ-");
        assertThat(refused.at("/error/message").asString()).contains("x.txt");
    }

    @Test
    void hostileFilesAreRefusedAndTheServerGoesOn() throws Exception {
        Browser handler = as("east.handler");
        for (Map.Entry<String, byte[]> file : HostileFiles.all().entrySet()) {
            JsonNode refused = read(handler, file.getKey(), file.getValue());
            assertThat(refused.get("state").asString()).as(file.getKey()).isEqualTo("REFUSED");
            assertThat(refused.at("/error/code").asString()).as(file.getKey()).startsWith("ZS-READ-");
            assertThat(refused.toString()).doesNotContain("root:");
        }
        assertThat(handler.get("/imports?state=REFUSED").statusCode()).isEqualTo(200);
    }

    @Test
    void namesOfFilesAreNoPathsAndOriginalsAreNeverShown() {
        Browser handler = as("east.handler");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        JsonNode kept = read(handler, "../../etc/a\u202Eb.html", script);
        assertThat(kept.get("fileName").asString()).isEqualTo("ab.html");
        HttpResponse<String> original = handler.get("/imports/" + kept.get("id").asString() + "/original");
        assertThat(original.body()).isEqualTo(new String(script, StandardCharsets.UTF_8));
        assertThat(original.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/octet-stream");
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void filesAreListedForAUnit() {
        county.unit("east.other", "east.bureau", UnitKind.UNIT);
        read(as("east.handler"), "one.txt", new byte[] {1});
        Browser section = as("east.finance_section");
        assertThat(total(section, "east.bureau"))
                .isEqualTo(total(section, "east.office"))
                .isPositive();
        assertThat(total(section, "east.other")).isZero();
        assertThat(section.get("/imports?unit=" + county.unit("west.office")).statusCode())
                .isEqualTo(404);
    }

    private static int total(Browser browser, String unit) {
        return Browser.json(browser.get("/imports?unit=" + county.unit(unit)))
                .get("total")
                .asInt();
    }

    @Test
    void aFileForAForeignUnitIsNotTaken() {
        assertThat(handIn(as("east.handler"), "x.txt", new byte[] {1}, "west.office")
                        .statusCode())
                .isEqualTo(404);
        assertThat(handIn(as("east.leader"), "x.txt", new byte[] {1}, "east.office")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void projectsAreMadeChangedAndDeletedByHand() {
        Browser handler = as("east.handler");
        String project =
                "{\"name\":\"<img src=x onerror=alert(1)>\",\"goals\":[{\"horizon\":\"ANNUAL\",\"text\":\"=1+1\"}]}";
        HttpResponse<String> made = handler.post(
                "/projects",
                "{\"unitId\":\"" + county.unit("east.office") + "\",\"year\":2031,\"project\":" + project + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        String path = "/projects/" + Browser.json(made).get("id").asString();

        HttpResponse<String> saved = put(handler, path, 1, "{\"project\":{\"name\":\"新名称\"},\"reason\":\"改名\"}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(Browser.json(saved).at("/history/0/reason").asString()).isEqualTo("改名");

        HttpResponse<String> late = put(handler, path, 1, "{\"project\":{\"name\":\"晚了\"}}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Browser.json(late).at("/current/project/name").asString()).isEqualTo("新名称");

        HttpResponse<String> forged = put(handler, path, 2, "{\"project\":{\"name\":\"x\",\"stage\":\"APPROVED\"}}");
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(Browser.json(forged).at("/fields/0/field").asString()).isEqualTo("/project/stage");
        assertThat(handler.send("PUT", path, "{\"project\":{}}").statusCode()).isEqualTo(428);
        assertThat(put(as("west.handler"), path, 2, "{\"project\":{}}").statusCode())
                .isEqualTo(404);
        assertThat(put(as("east.leader"), path, 2, "{\"project\":{}}").statusCode())
                .isEqualTo(403);
        assertThat(handler.get("/projects?sort=name;drop").statusCode()).isEqualTo(400);
        assertThat(handler.get("/projects?minBudget=abc").statusCode()).isEqualTo(400);

        assertThat(handler.send(handler.request(path).header("If-Match", "\"2\""), "DELETE", null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(handler.get(path).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> put(Browser browser, String path, long revision, String json) {
        return browser.change("PUT", path, revision, json);
    }

    @Test
    void aProjectThatIsTooLargeToBeKeptIsRefused() {
        String text = "长".repeat(10) + "a".repeat(4_000_000);
        HttpResponse<String> large = as("east.handler")
                .post(
                        "/projects",
                        "{\"unitId\":\"" + county.unit("east.office")
                                + "\",\"year\":2031,\"project\":{\"goals\":[{\"horizon\":\"ANNUAL\",\"text\":\"" + text
                                + "\"}]}}");
        assertThat(large.statusCode()).as(large.body()).isEqualTo(422);
        assertThat(Browser.json(large).at("/fields/0/field").asString()).isEqualTo("/project");
    }

    @Test
    void viewsAreOnesOwn() {
        Browser handler = as("east.handler");
        HttpResponse<String> kept = handler.post("/views", "{\"name\":\"草稿\",\"query\":{\"stage\":\"DRAFT\"}}");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(handler.get("/views").body()).contains("\"stage\":\"DRAFT\"");
        Browser other = as("east.finance_section");
        assertThat(Browser.json(other.get("/views")).get("items").size()).isZero();
        String path = "/views/" + Browser.json(kept).get("id").asString();
        assertThat(other.send("DELETE", path, null).statusCode()).isEqualTo(404);
        assertThat(handler.send("DELETE", path, null).statusCode()).isEqualTo(204);
    }

    @Test
    void aLabelIsProposedAndDecided() {
        HttpResponse<String> proposed =
                as("east.handler").post("/vocabulary", "{\"field\":\"fields.PROJECT_NAME\",\"text\":\"工程雅称\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        assertThat(Browser.json(proposed).get("region").asString()).isEqualTo("east");
        String path = "/vocabulary/" + Browser.json(proposed).get("id").asString();
        assertThat(as("west.handler").get("/vocabulary").body()).doesNotContain("工程雅称");
        Browser neighbour = as("west.administrator");
        assertThat(neighbour.get("/vocabulary").body()).doesNotContain("工程雅称");
        assertThat(neighbour.post(path + "/accept", "{}").statusCode()).isEqualTo(404);
        assertThat(as("east.handler").post(path + "/accept", "{}").statusCode()).isEqualTo(403);
        Browser administrator = as("east.administrator");
        assertThat(administrator.post(path + "/accept", "{}").statusCode()).isEqualTo(200);
        assertThat(administrator.post(path + "/reject", "{\"reason\":\"不用\"}").statusCode())
                .isEqualTo(422);
        assertThat(administrator.get("/vocabulary/fields").body()).contains("fields.PROJECT_NAME");
    }
}
